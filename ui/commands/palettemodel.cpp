// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettemodel.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/namesource.h"
#include "core/search/term.h"
#include "ui/commands/commands.h"
#include "ui/commands/palettemessages.h"
#include "ui/commands/palettetemplates.h"
#include "ui/models/contenttext.h"
#include "ui/models/snippet.h"
#include "ui/models/timetext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/keycaps.h"

#include <QSet>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MostPeople = 6;
constexpr int MostPeopleAlone = 40; ///< behind "@"
constexpr int MostAccounts = 4;
constexpr int MostCommands = 6; ///< among people and accounts
constexpr int MostTemplates = 4;
constexpr int MostTemplatesAlone = 60; ///< behind "/"
constexpr int AllOfThem = 1000;
constexpr qsizetype MostBeforeHit = 16; ///< of a message: there is one line

/// With its hits and its score, if @p title fits; an empty pattern fits everything.
std::optional<PaletteRow> fitting(PaletteRow row, const Search::FuzzyPattern &pattern)
{
    if (pattern.isEmpty())
        return row;
    const Search::Spelling name = Search::spell(row.title);
    const auto score = pattern.score(name.letters);
    if (!score || *score < pattern.enough())
        return {};
    row.score = *score;
    row.hits = pattern.places(name);
    return row;
}

void sortByScore(QList<PaletteRow> &rows)
{
    std::ranges::stable_sort(rows, std::ranges::greater(), &PaletteRow::score);
}

QString keyWords(const PaletteRow &row)
{
    return keyName(row.key);
}

} // namespace

PaletteModel::PaletteModel(const Commands &commands,
                           NameSource &names,
                           AccountSource &accounts,
                           const Clock &clock,
                           QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
    , m_names(names)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_templates(std::make_unique<PaletteTemplates>())
{
}

PaletteModel::~PaletteModel() = default;

void PaletteModel::searchMessagesIn(SearchSource &source)
{
    m_messages = new PaletteMessages(source, this);
    connect(m_messages, &PaletteMessages::changed, this, &PaletteModel::renewMessages);
}

void PaletteModel::setTemplates(const PaletteTemplates &templates)
{
    *m_templates = templates;
}

void PaletteModel::awaitRecent()
{
    m_awaitsRecent = true;
    m_recent.clear();
}

void PaletteModel::setRecent(const QList<Conversation> &recent)
{
    m_awaitsRecent = false;
    m_recent = recent;
    if (!offersRecent())
        return;
    rebuild();
    if (!isPending())
        Q_EMIT settled();
}

void PaletteModel::search(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool marked = text.startsWith(u'>') || text.startsWith(u'@') || text.startsWith(u'/');
    m_only = marked ? text.at(0) : QChar();
    m_typed = marked ? text.mid(1).trimmed() : text;
    if (m_messages && m_only.isNull())
        m_messages->look(m_typed);
    else if (m_messages)
        m_messages->forget();
    ++m_asked;
    m_pending = seeksPeople() && !Search::FuzzyPattern(m_typed).isEmpty();
    rebuild();
    if (m_pending)
        return askPeople();
    m_found.clear();
    m_known.clear();
    if (!isPending())
        Q_EMIT settled();
}

/// Without names there are still commands; the cache says itself what ails it.
void PaletteModel::askPeople()
{
    const int asked = m_asked;
    const int most = m_only == u'@' ? MostPeopleAlone : MostPeople;
    m_awaited = 2;
    whenDone(
        m_names.find(m_typed, most), this, [this, asked](const Result<QList<Conversation>> &found) {
            if (asked != m_asked)
                return;
            m_found = found ? *found : QList<Conversation>();
            take(asked);
        });
    whenDone(m_names.findKnown(m_typed, most),
             this,
             [this, asked, typed = m_typed](const Result<QList<KnownHit>> &found) {
                 if (asked != m_asked)
                     return;
                 m_known = found ? *found : QList<KnownHit>();
                 m_knownFor = typed;
                 take(asked);
             });
}

void PaletteModel::take(int asked)
{
    if (asked != m_asked || --m_awaited > 0)
        return;
    m_pending = false;
    rebuild();
    Q_EMIT settled();
}

int PaletteModel::selectable(int row, int by) const
{
    for (int at = row; at >= 0 && at < m_rows.size(); at += by) {
        if (m_rows.at(at).kind != PaletteRow::Kind::Heading)
            return at;
    }
    return row;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        QStringList words{row.title, row.detail, row.tail, keyWords(row)};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool heading =
        index.isValid() && m_rows.at(index.row()).kind == PaletteRow::Kind::Heading;
    return heading ? Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

void PaletteModel::rebuild()
{
    const Search::FuzzyPattern pattern(m_typed);
    struct Part {
        Section rows;
        QString heading;
        int most;
        bool isPeople = false;
    };
    QList<Part> parts;
    const bool everything = m_only.isNull();
    if (everything || m_only == u'@')
        parts.append({people(pattern),
                      pattern.isEmpty() ? tr("Opened lately") : tr("People"),
                      m_only == u'@' ? MostPeopleAlone : MostPeople,
                      true});
    if (everything && !pattern.isEmpty())
        parts.append({accountRows(pattern), tr("Accounts"), MostAccounts});
    if (everything && !pattern.isEmpty())
        parts.append({viewRows(pattern), tr("Views"), MostAccounts});
    if (everything || m_only == u'>')
        parts.append({commandRows(pattern),
                      tr("Commands"),
                      everything && !pattern.isEmpty() ? MostCommands : AllOfThem});
    if ((everything && !pattern.isEmpty()) || m_only == u'/')
        parts.append({m_templates->rows(
                          m_typed, m_accounts, everything ? MostTemplates : MostTemplatesAlone),
                      tr("Templates"),
                      AllOfThem});
    std::ranges::stable_sort(parts, std::ranges::greater(), [](const Part &part) {
        return part.rows.isEmpty() ? 0 : part.rows.constFirst().score;
    });
    beginResetModel();
    m_rows.clear();
    m_messagesAt = -1;
    for (const auto &part : std::as_const(parts)) {
        append(part.rows, part.heading, part.most);
        if (part.isPeople && !part.rows.isEmpty())
            appendMessages();
    }
    if (m_messagesAt < 0)
        appendMessages();
    if (everything && !m_typed.isEmpty())
        append(messagesRow(), tr("Messages"), 1);
    endResetModel();
}

void PaletteModel::appendMessages()
{
    m_messagesAt = static_cast<int>(m_rows.size());
    append(messageRows(), messagesHeading(), PaletteMessages::Most);
    m_messagesCount = static_cast<int>(m_rows.size()) - m_messagesAt;
}

/// Without a reset: what is chosen stays chosen.
void PaletteModel::renewMessages()
{
    if (m_messagesCount > 0) {
        beginRemoveRows({}, m_messagesAt, m_messagesAt + m_messagesCount - 1);
        m_rows.remove(m_messagesAt, std::exchange(m_messagesCount, 0));
        endRemoveRows();
    }
    const Section found = messageRows();
    if (found.isEmpty())
        return;
    PaletteRow head;
    head.title = messagesHeading();
    const int count = static_cast<int>(found.size()) + 1;
    beginInsertRows({}, m_messagesAt, m_messagesAt + count - 1);
    m_rows.insert(m_messagesAt, head);
    for (int i = 1; i < count; ++i)
        m_rows.insert(m_messagesAt + i, found.at(i - 1));
    m_messagesCount = count;
    endInsertRows();
}

QString PaletteModel::messagesHeading()
{
    return tr("Conversations");
}

/// Of the last answer, who fits what is typed now.
PaletteModel::Section PaletteModel::people(const Search::FuzzyPattern &pattern) const
{
    Section rows;
    for (const auto &conversation : pattern.isEmpty() ? m_recent : m_found) {
        if (const auto row = fitting(personRow(conversation), pattern))
            rows.append(*row);
    }
    sortByScore(rows);
    if (pattern.isEmpty())
        return rows;
    QSet<ConversationId> named;
    for (const auto &row : std::as_const(rows))
        named.insert(row.conversation.id);
    for (const auto &hit : m_known) {
        auto row = named.contains(hit.conversation.id) ? std::nullopt : knownRow(hit);
        if (!row)
            continue;
        row->score = pattern.enough();
        rows.append(std::move(*row));
    }
    return rows;
}

PaletteModel::Section PaletteModel::accountRows(const Search::FuzzyPattern &pattern) const
{
    Section rows;
    const auto accounts = m_accounts.accounts();
    for (const auto &account : accounts) {
        PaletteRow row;
        row.kind = PaletteRow::Kind::Account;
        row.title = withoutBidiControls(account.name);
        row.detail = account.group;
        row.account = account;
        if (const auto fits = fitting(row, pattern))
            rows.append(*fits);
    }
    sortByScore(rows);
    return rows;
}

PaletteModel::Section PaletteModel::viewRows(const Search::FuzzyPattern &pattern) const
{
    Section rows;
    for (const auto &view : m_views) {
        PaletteRow row;
        row.kind = PaletteRow::Kind::View;
        row.title = withoutBidiControls(view.name);
        row.detail = view.query;
        row.view = view;
        row.key = m_commands.keys().keyOf(view.id);
        if (const auto fits = fitting(row, pattern))
            rows.append(*fits);
    }
    sortByScore(rows);
    return rows;
}

PaletteModel::Section PaletteModel::commandRows(const Search::FuzzyPattern &pattern) const
{
    Section rows;
    const auto &all = commandCatalogue();
    for (const auto &command : all) {
        if (!m_commands.isBound(command) || QLatin1String(command.name) == u"palette.open")
            continue;
        PaletteRow row;
        row.kind = PaletteRow::Kind::Command;
        row.title = commandTitle(command);
        row.detail = m_commands.obstacle(command);
        row.off = !row.detail.isEmpty();
        row.command = &command;
        row.key = m_commands.keys().keyOf(command);
        if (const auto fits = fitting(row, pattern))
            rows.append(*fits);
    }
    sortByScore(rows);
    return rows;
}

PaletteModel::Section PaletteModel::messagesRow() const
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Messages;
    row.title = tr("Search messages for “%1”").arg(withoutBidiControls(m_typed));
    return {row};
}

PaletteModel::Section PaletteModel::messageRows() const
{
    Section rows;
    if (!m_messages)
        return rows;
    for (const auto &hit : m_messages->hits())
        rows.append(messageRow(hit));
    return rows;
}

PaletteRow PaletteModel::messageRow(const SearchHit &hit) const
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Message;
    row.title = withoutBidiControls(ContentText::title(hit.conversation));
    row.account = m_accounts.account(hit.message.account).value_or(Account{});
    row.message = hit.message;
    const Snippet snippet = snippetOf(hit.text, hit.places, MostBeforeHit);
    row.detail = hit.message.direction == Direction::Note
        ? tr("Note: %1").arg(snippet.text)
        : tr("“%1”", "what was written").arg(snippet.text);
    const auto shift = row.detail.indexOf(snippet.text);
    for (const auto &place : snippet.places)
        row.detailHits.append({place.start + shift, place.length});
    row.tail = tr("· %1", "behind what was written: when")
                   .arg(TimeText().row(hit.message.order.at, m_clock.nowMs()));
    return row;
}

PaletteRow PaletteModel::personRow(const Conversation &conversation) const
{
    PaletteRow row;
    row.kind = PaletteRow::Kind::Person;
    row.title = withoutBidiControls(ContentText::title(conversation));
    row.conversation = conversation;
    row.account = m_accounts.account(conversation.account).value_or(Account{});
    const QString last = TimeText().row(conversation.lastOrder.at, m_clock.nowMs());
    row.detail = tr("%1 · %2", "account, when the last message came").arg(row.account.name, last);
    if (conversation.kind != ConversationKind::User && conversation.members > 0)
        row.detail = tr("%1 · group of %2 · %3", "account, members, when the last message came")
                         .arg(row.account.name)
                         .arg(conversation.members)
                         .arg(last);
    return row;
}

/// Nothing if it was found for other letters and does not hold what is typed now.
std::optional<PaletteRow> PaletteModel::knownRow(const KnownHit &hit) const
{
    QList<Search::Term> terms;
    const auto words = m_typed.split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        if (const Search::Term term(word); !term.isEmpty())
            terms.append(term);
    }
    const QString text = withoutBidiControls(hit.text);
    const auto places = Search::hits(text, terms);
    if (places.isEmpty() && m_typed != m_knownFor)
        return {};
    PaletteRow row = personRow(hit.conversation);
    const Snippet snippet = snippetOf(text, places, MostBeforeHit);
    switch (hit.what) {
    case KnownHit::What::Value:
        row.detail = tr("%1: %2", "attribute of a customer, what stands in it")
                         .arg(withoutBidiControls(hit.name), snippet.text);
        break;
    case KnownHit::What::Note:
        row.detail = tr("Note: %1").arg(snippet.text);
        break;
    case KnownHit::What::Tag:
        row.detail = tr("Tag: %1").arg(snippet.text);
        break;
    case KnownHit::What::Company:
        row.detail = tr("Company: %1").arg(snippet.text);
        break;
    }
    const auto shift = row.detail.lastIndexOf(snippet.text);
    for (const auto &place : snippet.places)
        row.detailHits.append({place.start + shift, place.length});
    row.tail = tr("· %1", "behind what was written: when")
                   .arg(TimeText().row(hit.conversation.lastOrder.at, m_clock.nowMs()));
    return row;
}

void PaletteModel::append(Section section, const QString &heading, int most)
{
    if (section.isEmpty())
        return;
    PaletteRow head;
    head.title = heading;
    m_rows.append(head);
    m_rows += section.mid(0, most);
}

} // namespace Frontdesk
