// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/sample/sampledesk.h"

#include "core/base/uuid.h"
#include "core/domain/names.h"
#include "core/relay/commands/attributehandlers.h"
#include "core/relay/commands/companyhandlers.h"
#include "core/relay/commands/personhandlers.h"
#include "core/relay/commands/schedulehandlers.h"
#include "core/relay/commands/taggovernance.h"
#include "core/relay/commands/taghandlers.h"
#include "core/relay/commands/taskhandlers.h"
#include "core/relay/journal/rows.h"
#include "core/rules/attributerules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SampleMinuteMs = 60'000;

/// A command of the sample that changes nothing is a mistake in the sample.
Result<> sampleRun(const CommandHandler &handler,
                   WriteContext &context,
                   const User &who,
                   const Protocol::CommandArgs &args)
{
    const auto done = handler.run(context, who, args);
    if (!done)
        return done.error();
    if (done->outcome != Protocol::CommandResult::Outcome::Ok)
        return Error{ErrorKind::Corrupt, u"sample.unreadable"_s, done->code};
    return {};
}

QStringList wordsIn(const QJsonValue &array)
{
    QStringList words;
    const auto all = array.toArray();
    for (const auto &one : all)
        words.append(one.toString());
    return words;
}

} // namespace

SampleDesk::SampleDesk(QHash<QString, User> users,
                       QHash<QString, AccountId> accounts,
                       OrderCounter &order)
    : m_users(std::move(users))
    , m_accounts(std::move(accounts))
    , m_order(order)
{
}

Result<> SampleDesk::read()
{
    QFile file(u":/sample/desk.json"_s);
    if (file.open(QIODevice::ReadOnly))
        m_desk = QJsonDocument::fromJson(file.readAll()).object();
    if (m_desk.isEmpty())
        return Error{ErrorKind::Corrupt, u"sample.unreadable"_s, u"desk.json"_s};
    return {};
}

Result<QHash<QString, TeamId>> SampleDesk::putTeams(WriteContext &context) const
{
    const auto json = m_desk["team"_L1].toObject();
    Protocol::PutTeam team;
    team.id = TeamId(newUuid(context.now));
    team.name = json["name"_L1].toString();
    const auto members = wordsIn(json["members"_L1]);
    for (const auto &key : members)
        team.members.append(m_users.value(key).id);
    if (auto put = sampleRun(PutTeamHandler(), context, user(json, "by"_L1), team); !put)
        return put.error();
    return QHash<QString, TeamId>{{team.name, team.id}};
}

Result<> SampleDesk::putWork(WriteContext &context)
{
    for (const auto step :
         {&SampleDesk::putTags, &SampleDesk::putAttributes, &SampleDesk::putCompany}) {
        if (auto put = (this->*step)(context); !put)
            return put;
    }
    const auto customers = m_desk["customers"_L1].toArray();
    for (const auto &customer : customers) {
        if (auto described = describeCustomer(context, customer.toObject()); !described)
            return described;
    }
    if (auto linked = link(context); !linked)
        return linked;
    const auto tasks = m_desk["tasks"_L1].toArray();
    for (const auto &task : tasks) {
        if (auto put = putTask(context, task.toObject()); !put)
            return put;
    }
    const auto scheduled = m_desk["scheduled"_L1].toArray();
    for (const auto &reply : scheduled) {
        if (auto put = schedule(context, reply.toObject()); !put)
            return put;
    }
    return {};
}

Result<> SampleDesk::putTags(WriteContext &context)
{
    Protocol::PutTags put;
    const auto tags = m_desk["tags"_L1].toArray();
    for (const auto &one : tags) {
        const auto json = one.toObject();
        Tag tag;
        tag.id = TagId(newUuid(context.now));
        tag.name = json["name"_L1].toString();
        tag.color = json["color"_L1].toInt();
        tag.group = json["group"_L1].toString();
        m_tags.insert(tag.name, tag);
        put.tags.append({tag, 0});
    }
    return sampleRun(PutTagsHandler(), context, m_users.value(u"m"_s), put);
}

Result<> SampleDesk::putAttributes(WriteContext &context)
{
    int position = 0;
    const auto attributes = m_desk["attributes"_L1].toArray();
    for (const auto &one : attributes) {
        const auto json = one.toObject();
        Attribute attribute;
        attribute.id = AttributeId(newUuid(context.now));
        attribute.name = json["name"_L1].toString();
        attribute.type =
            fromName<AttributeType>(json["type"_L1].toString()).value_or(AttributeType::Text);
        attribute.choices = wordsIn(json["choices"_L1]);
        attribute.currency = json["currency"_L1].toString();
        attribute.sensitive = json["sensitive"_L1].toBool();
        attribute.position = ++position;
        m_attributes.insert(json["key"_L1].toString(), attribute.id);
        const Protocol::PutAttribute put{attribute, 0};
        if (auto done = sampleRun(PutAttributeHandler(), context, m_users.value(u"m"_s), put);
            !done)
            return done;
    }
    return {};
}

Result<> SampleDesk::putCompany(WriteContext &context)
{
    const auto json = m_desk["company"_L1].toObject();
    Company company;
    company.id = m_company = CompanyId(newUuid(context.now));
    company.name = json["name"_L1].toString();
    company.code = json["code"_L1].toString();
    company.note = json["note"_L1].toString();
    return sampleRun(
        PutCompanyHandler(), context, user(json, "by"_L1), Protocol::PutCompany{company, 0});
}

Result<> SampleDesk::describeCustomer(WriteContext &context, const QJsonObject &customer) const
{
    const auto chat = chatOf(context, customer);
    if (!chat)
        return chat.error();
    const auto who = user(customer, "by"_L1);
    Protocol::TagContact tagged;
    tagged.contact = chat->contact;
    const auto names = wordsIn(customer["tags"_L1]);
    for (const auto &name : names)
        tagged.add.append(m_tags.value(name));
    if (!names.isEmpty()) {
        if (auto put = sampleRun(TagContactHandler(m_order), context, who, tagged); !put)
            return put;
    }
    const auto values = customer["values"_L1].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto attribute = m_attributes.value(it.key());
        if (auto set = setValue(context, who, chat->contact, attribute, it->toString()); !set)
            return set;
    }
    const auto note = customer["note"_L1].toString();
    if (!note.isEmpty()) {
        if (auto set = setValue(context, who, chat->contact, noteAttribute().id, note); !set)
            return set;
    }
    if (!customer["company"_L1].toBool())
        return {};
    Protocol::SetCompany belongs;
    belongs.contact = chat->contact;
    belongs.company = m_company;
    return sampleRun(SetCompanyHandler(), context, who, belongs);
}

Result<> SampleDesk::setValue(WriteContext &context,
                              const User &who,
                              const ContactId &contact,
                              const AttributeId &attribute,
                              const QString &value) const
{
    Protocol::SetContactValue set;
    set.contact = contact;
    set.attribute = attribute;
    set.value = value;
    return sampleRun(SetValueHandler(), context, who, set);
}

Result<> SampleDesk::link(WriteContext &context) const
{
    const auto json = m_desk["link"_L1].toObject();
    const auto one = chatOf(context, json["one"_L1].toObject());
    const auto other = chatOf(context, json["other"_L1].toObject());
    if (!one)
        return one.error();
    if (!other)
        return other.error();
    Protocol::LinkPerson link;
    link.id = LinkId(newUuid(context.now));
    link.contact = one->contact;
    link.other = other->contact;
    return sampleRun(LinkPersonHandler(m_order), context, user(json, "by"_L1), link);
}

Result<> SampleDesk::putTask(WriteContext &context, const QJsonObject &task) const
{
    const auto chat = chatOf(context, task);
    if (!chat)
        return chat.error();
    Protocol::PutTask put;
    put.id = TaskId(newUuid(context.now));
    put.conversation = chat->id;
    put.text = task["text"_L1].toString();
    put.due = context.now + task["dueInMinutes"_L1].toInt() * SampleMinuteMs;
    put.assignee = user(task, "for"_L1).id;
    put.repeat = fromName<TaskRepeat>(task["repeat"_L1].toString()).value_or(TaskRepeat::Never);
    return sampleRun(PutTaskHandler(), context, user(task, "by"_L1), put);
}

Result<> SampleDesk::schedule(WriteContext &context, const QJsonObject &reply) const
{
    const auto chat = chatOf(context, reply);
    if (!chat)
        return chat.error();
    Protocol::PutScheduled put;
    put.id = ScheduleId(newUuid(context.now));
    put.conversation = chat->id;
    put.at = context.now + reply["inMinutes"_L1].toInt() * SampleMinuteMs;
    Content words;
    words.text = reply["text"_L1].toString();
    put.bubbles = {{MessageId(newUuid(context.now)), words}};
    return sampleRun(PutScheduledHandler(), context, user(reply, "by"_L1), put);
}

Result<Conversation> SampleDesk::chatOf(WriteContext &context, const QJsonObject &person) const
{
    const auto account = m_accounts.value(person["account"_L1].toString());
    const auto id = person["user"_L1].toString();
    const auto found = conversationOf(context.database, account, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Corrupt, u"sample.unreadable"_s, id};
    return **found;
}

User SampleDesk::user(const QJsonObject &of, QLatin1String key) const
{
    return m_users.value(of[key].toString());
}

} // namespace Frontdesk::Relay
