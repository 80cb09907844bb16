// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/domain/names.h"
#include "core/protocol/entitycodec.h"
#include "core/templates/templatefile.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

const QStringList &allColumns()
{
    static const QStringList All{u"id"_s,
                                 u"code"_s,
                                 u"title"_s,
                                 u"folder"_s,
                                 u"language"_s,
                                 u"scope"_s,
                                 u"team"_s,
                                 u"accounts"_s,
                                 u"retired"_s,
                                 u"account"_s,
                                 u"bubble"_s,
                                 u"kind"_s,
                                 u"text"_s,
                                 u"file"_s,
                                 u"content"_s};
    return All;
}

/// Those that say something of the template and not of the bubble.
const QStringList &sharedColumns()
{
    static const QStringList Shared = allColumns().mid(0, 9);
    return Shared;
}

bool isPlainText(const Content &content)
{
    Content plain;
    plain.text = content.text;
    return content == plain;
}

QStringList contentFields(const Content &content)
{
    const auto json =
        isPlainText(content) ? QString() : QString::fromUtf8(Protocol::contentBytes(content));
    return {QString(nameOf(content.kind)), content.text, QString(), json};
}

/// Writes templates as rows.
class CsvWriter
{
public:
    explicit CsvWriter(const TemplateFileNames &names)
    {
        for (auto it = names.accounts.cbegin(); it != names.accounts.cend(); ++it)
            m_slugs.insert(it.value(), it.key());
        for (auto it = names.teams.cbegin(); it != names.teams.cend(); ++it)
            m_teams.insert(it.value(), it.key());
        m_text = csvRow(allColumns());
    }

    void add(const ReplyTemplate &one)
    {
        addBubbles(sharedFields(one), QString(), one.bubbles);
        auto accounts = one.overrides.keys();
        std::sort(accounts.begin(), accounts.end());
        for (const auto &account : std::as_const(accounts))
            addBubbles(sharedFields(one), slugOf(account), one.overrides.value(account));
    }

    QByteArray bytes() const { return QByteArray("\xEF\xBB\xBF") + m_text.toUtf8(); }

private:
    QStringList sharedFields(const ReplyTemplate &one) const
    {
        QStringList accounts;
        for (const auto &account : one.accounts)
            accounts.append(slugOf(account));
        return {one.id.value(),
                one.code,
                one.title,
                one.folder,
                one.language,
                QString(nameOf(one.scope)),
                one.team.isNull() ? QString() : m_teams.value(one.team, one.team.value()),
                accounts.join(u';'),
                one.retired ? u"yes"_s : QString()};
    }

    void
    addBubbles(const QStringList &shared, const QString &account, const QList<Content> &bubbles)
    {
        for (int i = 0; i < bubbles.size(); ++i) {
            m_text += csvRow(shared + QStringList{account, QString::number(i + 1)}
                             + contentFields(bubbles.at(i)));
        }
    }

    QString slugOf(const AccountId &account) const
    {
        return m_slugs.value(account, account.value());
    }

    QHash<AccountId, QString> m_slugs;
    QHash<TeamId, QString> m_teams;
    QString m_text;
};

/// Puts rows together to templates.
class CsvParser
{
public:
    CsvParser(const TemplateFileNames &names, TemplateFile &file)
        : m_names(names)
        , m_file(file)
    {
    }

    /// False if the table cannot be read at all.
    bool takeHead(const QStringList &head)
    {
        for (int i = 0; i < head.size(); ++i) {
            const auto name = head.at(i).trimmed().toLower();
            if (!allColumns().contains(name) || m_places.contains(name))
                m_file.note(1, u"import.columns"_s, {{u"column"_s, head.at(i).left(40)}});
            m_places.insert(name, i);
        }
        for (const auto &needed : {u"title"_s, u"text"_s}) {
            if (!m_places.contains(needed))
                m_file.note(1, u"import.columns"_s, {{u"column"_s, needed}});
        }
        m_width = head.size();
        return m_file.isGood();
    }

    void takeRow(const QStringList &row, int line)
    {
        m_row = row;
        m_line = line;
        if (row.size() > m_width)
            return m_file.note(line, u"import.width"_s);
        const auto account = accountOfRow();
        const auto bubble = bubbleOfRow();
        if (!account || !bubble)
            return;
        if (*bubble == 1 && account->isNull())
            begin();
        else if (m_file.templates.isEmpty())
            return m_file.note(line, u"import.bubble"_s);
        else if (!repeats())
            return;
        addBubble(*account, *bubble);
    }

private:
    QString value(const QString &column) const
    {
        const auto place = m_places.value(column, -1);
        return place < 0 ? QString() : m_row.value(place);
    }

    void wrong(const QString &code, const QString &column)
    {
        m_file.note(m_line, code, {{u"column"_s, column}, {u"value"_s, value(column).left(80)}});
    }

    /// Of the column account; null: all.
    std::optional<AccountId> accountOfRow()
    {
        const auto slug = value(u"account"_s).trimmed();
        if (slug.isEmpty())
            return AccountId();
        const auto known = m_names.accounts.value(slug);
        if (known.isNull()) {
            wrong(u"account.not-found"_s, u"account"_s);
            return {};
        }
        return known;
    }

    /// Without the column, each row is a template.
    std::optional<int> bubbleOfRow()
    {
        const auto written = value(u"bubble"_s).trimmed();
        bool isNumber = true;
        const int number = written.isEmpty() ? 1 : written.toInt(&isNumber);
        if (!isNumber || number < 1 || number > ReplyTemplate::MostBubbles) {
            wrong(u"import.value"_s, u"bubble"_s);
            return {};
        }
        return number;
    }

    void begin()
    {
        FiledTemplate filed;
        auto &one = filed.one;
        filed.line = m_line;
        one.id = TemplateId(value(u"id"_s).trimmed());
        one.code = value(u"code"_s);
        one.title = value(u"title"_s);
        one.folder = value(u"folder"_s);
        one.language = value(u"language"_s);
        const auto scope = value(u"scope"_s).trimmed().toLower();
        if (const auto known = fromName<TemplateScope>(scope))
            one.scope = *known;
        else if (!scope.isEmpty())
            wrong(u"import.value"_s, u"scope"_s);
        takeTeam(one);
        takeAccounts(one);
        const auto retired = value(u"retired"_s).trimmed().toLower();
        one.retired = retired == u"yes"_s;
        if (!retired.isEmpty() && retired != u"yes"_s && retired != u"no"_s)
            wrong(u"import.value"_s, u"retired"_s);
        m_file.templates.append(filed);
        m_first = m_row;
    }

    void takeTeam(ReplyTemplate &one)
    {
        const auto name = value(u"team"_s).trimmed();
        one.team = m_names.teams.value(name);
        if (one.team.isNull() && !name.isEmpty())
            wrong(u"team.not-found"_s, u"team"_s);
    }

    void takeAccounts(ReplyTemplate &one)
    {
        const auto slugs = value(u"accounts"_s).split(u';', Qt::SkipEmptyParts);
        for (const auto &slug : slugs) {
            const auto known = m_names.accounts.value(slug.trimmed());
            if (known.isNull())
                return wrong(u"account.not-found"_s, u"accounts"_s);
            one.accounts.append(known);
        }
    }

    /// Whether the row says of its template what the first of it says, or nothing.
    bool repeats()
    {
        for (const auto &column : sharedColumns()) {
            const auto place = m_places.value(column, -1);
            const auto here = value(column);
            if (place >= 0 && !here.isEmpty() && here != m_first.value(place)) {
                wrong(u"import.differs"_s, column);
                return false;
            }
        }
        return true;
    }

    void addBubble(const AccountId &account, int number)
    {
        auto &filed = m_file.templates.last();
        auto &bubbles = account.isNull() ? filed.one.bubbles : filed.one.overrides[account];
        if (number != bubbles.size() + 1)
            return m_file.note(m_line, u"import.bubble"_s);
        bubbles.append(contentOfRow());
        if (const auto path = value(u"file"_s).trimmed(); !path.isEmpty())
            filed.files.append({account, number - 1, path, m_line});
    }

    Content contentOfRow()
    {
        Content content;
        content.text = value(u"text"_s);
        const auto kind = value(u"kind"_s).trimmed().toLower();
        const auto json = value(u"content"_s).toUtf8();
        if (!json.isEmpty()) {
            const auto document = QJsonDocument::fromJson(json);
            if (!document.isObject() || !areKnownQuickReplies(document.object()))
                wrong(u"import.value"_s, u"content"_s);
            content = Protocol::contentFrom(document.object());
            content.text = value(u"text"_s);
        }
        const auto known = fromName<ContentKind>(kind);
        const bool isOther = known && !json.isEmpty() && *known != content.kind;
        if ((!kind.isEmpty() && !known) || isOther)
            wrong(u"import.value"_s, u"kind"_s);
        content.kind = known.value_or(content.kind);
        return content;
    }

    const TemplateFileNames &m_names;
    TemplateFile &m_file;
    QHash<QString, int> m_places; ///< of the columns
    qsizetype m_width = 0;
    QStringList m_row;
    QStringList m_first; ///< of the template that is being put together
    int m_line = 0;
};

void parse(const QString &text, const TemplateFileNames &names, TemplateFile &file)
{
    CsvReader reader(text);
    CsvParser parser(names, file);
    const auto head = reader.next();
    if (head && !parser.takeHead(*head))
        return;
    if (!head)
        return file.note(1, u"import.columns"_s, {{u"column"_s, u"title"_s}});
    while (const auto row = reader.next()) {
        parser.takeRow(*row, reader.line());
        if (file.templates.size() > TemplateFileLimits::Templates) {
            return file.note(
                reader.line(), u"import.too-many"_s, {{u"limit"_s, TemplateFileLimits::Templates}});
        }
    }
    if (reader.isBroken())
        file.note(reader.line(), u"import.quote"_s);
}

} // namespace

QByteArray templatesAsCsv(const QList<ReplyTemplate> &templates, const TemplateFileNames &names)
{
    CsvWriter writer(names);
    for (const auto &one : templates)
        writer.add(one);
    return writer.bytes();
}

TemplateFile templatesFromCsv(const QByteArray &bytes, const TemplateFileNames &names)
{
    TemplateFile file;
    if (bytes.size() > TemplateFileLimits::Bytes) {
        file.note(0, u"import.too-large"_s, {{u"limit"_s, TemplateFileLimits::Bytes}});
        return file;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        file.note(0, u"import.not-text"_s);
        return file;
    }
    parse(text, names, file);
    return file;
}

} // namespace Frontdesk
