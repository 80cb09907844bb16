// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/sample/sampletemplates.h"

#include "core/base/uuid.h"
#include "core/domain/cardform.h"
#include "core/domain/names.h"
#include "core/relay/commands/templatehandlers.h"
#include "core/relay/journal/templaterows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SampleDayMs = 24LL * 60 * 60 * 1000;

Error unreadable(const QString &what)
{
    return {ErrorKind::Corrupt, u"sample.unreadable"_s, what};
}

Content sampleCard(const QJsonObject &json)
{
    CardFace face;
    face.title = json["title"_L1].toString();
    face.text = json["text"_L1].toString();
    const auto buttons = json["buttons"_L1].toArray();
    for (const auto &one : buttons) {
        const auto button = one.toObject();
        const auto says = button["say"_L1].toString();
        face.buttons.append({says.isEmpty() ? CardButton::Does::Open : CardButton::Does::Say,
                             button["label"_L1].toString(),
                             says.isEmpty() ? button["open"_L1].toString() : says});
    }
    return cardContent({json["alt"_L1].toString(), {face}});
}

/// Words, {"sticker": "package/sticker"}, {"card": …}, or {"picture": …}, whose file is not known yet.
Content sampleBubble(const QJsonValue &json)
{
    Content content;
    content.text = json.toString();
    if (const auto sticker = json["sticker"_L1].toString(); !sticker.isEmpty()) {
        content.kind = ContentKind::Sticker;
        content.sticker = Sticker{
            .packageId = sticker.section(u'/', 0, 0),
            .stickerId = sticker.section(u'/', 1, 1),
            .resourceType = {},
            .keywords = {},
        };
    } else if (const auto card = json["card"_L1]; card.isObject()) {
        content = sampleCard(card.toObject());
    } else if (json.isObject()) {
        content.kind = ContentKind::Image;
    }
    return content;
}

SampleTemplate sampleTemplateFrom(const QJsonObject &json)
{
    SampleTemplate sample;
    auto &one = sample.one;
    one.code = json["code"_L1].toString();
    one.title = json["title"_L1].toString();
    one.folder = json["folder"_L1].toString();
    one.language = json["language"_L1].toString();
    const auto bubbles = json["bubbles"_L1].toArray();
    for (const auto &bubble : bubbles) {
        const auto picture = bubble.toObject()["picture"_L1].toString();
        if (!picture.isEmpty())
            sample.pictures.insert(static_cast<int>(one.bubbles.size()), picture);
        one.bubbles.append(sampleBubble(bubble));
    }
    const auto overrides = json["overrides"_L1].toObject();
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        const auto own = it->toArray();
        for (const auto &bubble : own)
            sample.overrides[it.key()].append(sampleBubble(bubble));
    }
    const auto accounts = json["accounts"_L1].toArray();
    for (const auto &account : accounts)
        sample.accounts.append(account.toString());
    sample.team = json["team"_L1].toString();
    one.scope = fromName<TemplateScope>(json["scope"_L1].toString())
                    .value_or(sample.accounts.isEmpty() ? TemplateScope::Organisation
                                                        : TemplateScope::Accounts);
    if (!sample.team.isEmpty())
        one.scope = TemplateScope::Team;
    sample.owner = json["owner"_L1].toString();
    sample.uses = json["uses"_L1].toInt();
    sample.usedDaysAgo = json["usedDaysAgo"_L1].toInt();
    return sample;
}

/// Copies a picture of the program to where the store takes files from.
bool copyOut(const QString &name, const QString &path)
{
    QFile::remove(path);
    return QFile::copy(u":/sample/"_s + name, path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Result<QList<SampleTemplate>> sampleTemplates()
{
    QFile file(u":/sample/templates.json"_s);
    const auto json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    QList<SampleTemplate> templates;
    const auto array = json.array();
    for (const auto &one : array)
        templates.append(sampleTemplateFrom(one.toObject()));
    if (templates.isEmpty())
        return unreadable(u"the sample templates cannot be read"_s);
    return templates;
}

SampleLibrary::SampleLibrary(RelayCore &core,
                             QHash<QString, User> users,
                             QHash<QString, AccountId> accounts,
                             QHash<QString, TeamId> teams,
                             QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_users(std::move(users))
    , m_accounts(std::move(accounts))
    , m_teams(std::move(teams))
    , m_files(core.settings.mediaFolder)
{
}

Async<> SampleLibrary::write(const QList<SampleTemplate> &templates, qint64 nowMs)
{
    m_templates = templates;
    m_nowMs = nowMs;
    QStringList names;
    for (const auto &sample : templates) {
        for (const auto &name : sample.pictures) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    const Promise<> done;
    whenDone(m_files.open(), this, [this, done, names](const Result<> &opened) {
        if (opened)
            takePicture(names, done);
        else
            done.give(opened);
    });
    return done.future();
}

void SampleLibrary::takePicture(const QStringList &names, const Promise<> &done)
{
    if (names.isEmpty())
        return putAll(done);
    const auto path = m_files.incomingFile();
    if (!copyOut(names.constFirst(), path))
        return done.give(unreadable(names.constFirst()));
    whenDone(m_files.take(path, u"image/png"_s),
             this,
             [this, names, done](const Result<Ingested> &taken) {
                 if (!taken)
                     return done.give(taken.error());
                 m_pictures.insert(names.constFirst(), *taken);
                 takePicture(names.mid(1), done);
             });
}

void SampleLibrary::putAll(const Promise<> &done)
{
    const auto written = m_core.store.write([this](WriteContext &context) -> Result<> {
        if (auto given = giveFiles(context); !given)
            return given;
        for (const auto &sample : std::as_const(m_templates)) {
            if (auto put = this->put(context, sample); !put)
                return put;
        }
        return {};
    });
    whenDone(written, this, [done](const Result<> &put) { done.give(put); });
}

/// Everybody has uploaded every picture: whose templates have them does not matter then.
Result<> SampleLibrary::giveFiles(WriteContext &context) const
{
    for (const auto &picture : m_pictures) {
        if (auto kept = putIngested(context, m_files, picture); !kept)
            return kept;
        for (const auto &user : m_users) {
            if (auto noted = noteUpload(context, picture.file.sha, user.id); !noted)
                return noted;
        }
    }
    return {};
}

Result<> SampleLibrary::put(WriteContext &context, const SampleTemplate &sample) const
{
    auto one = sample.one;
    one.id = TemplateId(newUuid(context.now));
    for (const auto &slug : sample.accounts)
        one.accounts.append(m_accounts.value(slug));
    for (auto it = sample.overrides.cbegin(); it != sample.overrides.cend(); ++it)
        one.overrides.insert(m_accounts.value(it.key()), it.value());
    one.team = m_teams.value(sample.team);
    for (auto it = sample.pictures.cbegin(); it != sample.pictures.cend(); ++it) {
        auto &content = one.bubbles[it.key()];
        describe(content, m_pictures.value(it.value()).file);
        content.media->fileName = it.value();
    }
    const auto owner = m_users.value(sample.owner);
    const auto done = PutTemplateHandler().run(context, owner, Protocol::PutTemplate{one, 0});
    if (!done)
        return done.error();
    if (sample.uses == 0)
        return {};
    const auto use = putUse(context.database,
                            {one.id, sample.uses, m_nowMs - sample.usedDaysAgo * SampleDayMs, 0});
    if (!use)
        return use.error();
    one.owner = owner.id;
    context.log.put(scopeOf(one), *use, one.id.value(), use->ver);
    return {};
}

} // namespace Frontdesk::Relay
