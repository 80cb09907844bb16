// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/templaterules.h"

#include "core/domain/quickreplies.h"

#include <QJsonDocument>

#include <algorithm>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &code, QVariantMap args = {})
{
    return {.kind = ErrorKind::Rejected, .code = code, .args = std::move(args)};
}

Error tooLong(const QString &field, qint64 length, qint64 limit)
{
    return refused(u"template.too-long"_s,
                   {{u"field"_s, field}, {u"length"_s, length}, {u"limit"_s, limit}});
}

QString tidiedFolder(const QString &folder)
{
    QStringList parts;
    const auto given = folder.split(u'/', Qt::SkipEmptyParts);
    for (const auto &part : given) {
        if (const auto name = part.simplified(); !name.isEmpty())
            parts.append(name);
    }
    return parts.join(u'/');
}

bool isCodeCharacter(QChar one)
{
    return !one.isSpace() && one != u'/' && one.category() != QChar::Other_Control
        && one.category() != QChar::Other_Format;
}

/// Not less than its JSON takes by much: bytes of UTF-8, and what stands around them.
qint64 bytesOf(const QList<Content> &bubbles)
{
    constexpr qint64 Around = 512;
    qint64 bytes = 0;
    for (const auto &bubble : bubbles) {
        bytes += bubble.text.toUtf8().size() + Around;
        for (const auto &button : bubble.quickReplies)
            bytes += (button.label + button.value + button.shown).toUtf8().size() + Around;
        if (!bubble.data.isEmpty())
            bytes += QJsonDocument(bubble.data).toJson(QJsonDocument::Compact).size();
    }
    return bytes;
}

Result<> checkNames(const ReplyTemplate &one)
{
    if (one.title.isEmpty())
        return refused(u"template.no-title"_s);
    if (!std::all_of(one.code.cbegin(), one.code.cend(), isCodeCharacter))
        return refused(u"template.code-invalid"_s);
    const struct {
        QString name;
        qsizetype length = 0;
        int limit = 0;
    } fields[] = {{u"title"_s, one.title.size(), TemplateLimits::Title},
                  {u"code"_s, one.code.size(), TemplateLimits::Code},
                  {u"folder"_s, one.folder.size(), TemplateLimits::Folder},
                  {u"language"_s, one.language.size(), TemplateLimits::Language}};
    for (const auto &field : fields) {
        if (field.length > field.limit)
            return tooLong(field.name, field.length, field.limit);
    }
    return {};
}

Result<> checkScope(const ReplyTemplate &one)
{
    const bool wanting = (one.scope == TemplateScope::Team && one.team.isNull())
        || (one.scope == TemplateScope::Accounts && one.accounts.isEmpty());
    if (wanting)
        return refused(u"template.scope-invalid"_s);
    const auto named = std::max(one.accounts.size(), one.overrides.size());
    if (named > TemplateLimits::Accounts)
        return tooLong(u"accounts"_s, named, TemplateLimits::Accounts);
    return {};
}

Result<> checkBubbles(const QList<Content> &bubbles, const ContentCheck &check)
{
    if (bubbles.isEmpty())
        return refused(u"template.empty"_s);
    if (bubbles.size() > ReplyTemplate::MostBubbles) {
        return refused(u"template.too-many-bubbles"_s,
                       {{u"count"_s, bubbles.size()}, {u"limit"_s, ReplyTemplate::MostBubbles}});
    }
    // LINE is the only platform with rules of its own so far.
    for (const auto &bubble : bubbles) {
        if (auto fits = check(bubble, rulesOf(Platform::Line)); !fits)
            return fits;
    }
    return {};
}

} // namespace

ReplyTemplate tidied(ReplyTemplate one)
{
    one.code = one.code.trimmed();
    one.title = one.title.simplified();
    one.folder = tidiedFolder(one.folder);
    one.language = one.language.trimmed();
    one.bubbles = withQuickRepliesLast(one.bubbles);
    for (auto &own : one.overrides)
        own = withQuickRepliesLast(own);
    if (one.scope != TemplateScope::Team)
        one.team = {};
    if (one.scope != TemplateScope::Accounts)
        one.accounts.clear();
    std::sort(one.accounts.begin(), one.accounts.end());
    one.accounts.erase(std::unique(one.accounts.begin(), one.accounts.end()), one.accounts.end());
    return one;
}

Result<> checkTemplate(const ReplyTemplate &one, const ContentCheck &check)
{
    if (auto named = checkNames(one); !named)
        return named;
    if (auto placed = checkScope(one); !placed)
        return placed;
    if (auto fits = checkBubbles(one.bubbles, check); !fits)
        return fits;
    auto bytes = bytesOf(one.bubbles);
    for (const auto &own : one.overrides) {
        if (auto fits = checkBubbles(own, check); !fits)
            return fits;
        bytes += bytesOf(own);
    }
    if (bytes > TemplateLimits::Bytes)
        return tooLong(u"bubbles"_s, bytes, TemplateLimits::Bytes);
    return {};
}

QString foldedCode(const QString &code)
{
    return code.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool takesCodeOf(const ReplyTemplate &other, const ReplyTemplate &wanted, const UserId &who)
{
    if (wanted.code.isEmpty() || wanted.retired || other.retired || other.id == wanted.id)
        return false;
    const bool isSeen = other.scope != TemplateScope::Mine || other.owner == who;
    return isSeen && foldedCode(other.code) == foldedCode(wanted.code);
}

} // namespace Frontdesk
