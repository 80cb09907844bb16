// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/newaccount.h"

#include "core/base/uuid.h"
#include "core/channels/registry.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &field, const QString &why)
{
    return {ErrorKind::Rejected, u"command.invalid"_s, why, {{u"field"_s, field}}};
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QStringList graphemes(const QString &text)
{
    QStringList found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        found.append(text.sliced(start, end - start));
        start = end;
    }
    return found;
}

QString firstFreeLetter(const QString &name, const QList<Accounts::Pointer> &others)
{
    QString first;
    const auto candidates = graphemes(name);
    for (const auto &candidate : candidates) {
        if (!candidate.front().isLetterOrNumber() && !candidate.front().isHighSurrogate())
            continue;
        const auto letter = candidate.toUpper();
        if (first.isEmpty())
            first = letter;
        const bool taken =
            std::any_of(others.cbegin(), others.cend(), [&](const Accounts::Pointer &other) {
                return other->account.letter == letter;
            });
        if (!taken)
            return letter;
    }
    return first.isEmpty() ? u"?"_s : first;
}

/// The colour that the fewest use: in the group first, then anywhere.
int nextColor(const QString &group, const QList<Accounts::Pointer> &others)
{
    std::array<int, AccountColors + 1> uses{};
    for (const auto &other : others) {
        const auto color = static_cast<size_t>(std::clamp(other->account.color, 1, AccountColors));
        uses.at(color) += other->account.group == group ? 1000 : 1;
    }
    const auto least = std::min_element(uses.begin() + 1, uses.end());
    return static_cast<int>(least - uses.begin());
}

QString slugFrom(const AccountInfo &info, const QString &channelId)
{
    auto slug = info.basicId.toLower();
    slug.remove(QRegularExpression(u"[^a-z0-9-]"_s));
    return slug.isEmpty() ? channelId : slug;
}

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

} // namespace

Result<> checkChannelSecret(const QString &secret)
{
    if (secret.size() < 16 || secret.size() > 128 || !isPrintableAscii(secret))
        return invalid(u"channel_secret"_s, u"this is not a channel secret"_s);
    return {};
}

Result<> checkAccessToken(const QString &token)
{
    if (token.size() > 1000 || !isPrintableAscii(token))
        return invalid(u"access_token"_s, u"this is not an access token"_s);
    return {};
}

Result<> checkNewAccount(const NewAccount &account)
{
    if (!channelAdapter(account.platform))
        return invalid(u"platform"_s, u"this platform is not supported"_s);
    if (!account.slug.isEmpty() && !matches(account.slug, u"[a-z0-9][a-z0-9-]{0,62}"_s))
        return invalid(u"slug"_s, u"a slug has lower-case letters, digits and dashes"_s);
    if (!matches(account.channelId, u"[0-9]{1,20}"_s))
        return invalid(u"channel_id"_s, u"a channel id has digits only"_s);
    if (auto secret = checkChannelSecret(account.channelSecret); !secret)
        return secret;
    if (auto token = checkAccessToken(account.accessToken); !token)
        return token;
    Account fields;
    fields.name = account.name.isEmpty() ? u"-"_s : account.name;
    fields.group = account.group;
    fields.locale = account.locale;
    fields.letter = account.letter.isEmpty() ? u"-"_s : account.letter;
    fields.color = account.color == 0 ? 1 : account.color;
    return checkAccountFields(fields);
}

Result<> checkAccountFields(const Account &account)
{
    if (account.name.trimmed().isEmpty() || account.name.size() > 100)
        return invalid(u"name"_s, u"a name has 1 to 100 characters"_s);
    if (account.group.size() > 60)
        return invalid(u"group"_s, u"a group has up to 60 characters"_s);
    if (!account.locale.isEmpty() && !matches(account.locale, u"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"_s))
        return invalid(u"locale"_s, u"a locale looks like \"zh-TW\""_s);
    const auto letters = graphemes(account.letter);
    const bool latin = letters.size() == 2 && matches(account.letter, u"[A-Za-z0-9]{2}"_s);
    if ((letters.size() != 1 && !latin) || account.letter.size() > 16)
        return invalid(u"letter"_s, u"one character, or two Latin letters"_s);
    if (account.color < 1 || account.color > AccountColors)
        return invalid(u"color"_s, u"a colour is a number from 1 to 12"_s);
    return {};
}

ConnectedAccount completed(const NewAccount &wanted,
                           const AccountInfo &info,
                           const QList<Accounts::Pointer> &others,
                           qint64 now)
{
    ConnectedAccount connected;
    connected.replyFirst = wanted.replyFirst;
    auto &account = connected.account;
    account.id = AccountId(newUuid(now));
    account.platform = wanted.platform;
    account.slug = wanted.slug.isEmpty() ? slugFrom(info, wanted.channelId) : wanted.slug;
    account.name = wanted.name.isEmpty() ? info.displayName.left(100) : wanted.name;
    account.basicId = info.basicId;
    account.premiumId = info.premiumId;
    account.group = wanted.group;
    account.locale = wanted.locale;
    account.letter =
        wanted.letter.isEmpty() ? firstFreeLetter(account.name, others) : wanted.letter;
    account.color = wanted.color == 0 ? nextColor(wanted.group, others) : wanted.color;
    account.markAsReadManually = info.markAsReadManually;
    account.ver = 1;
    connected.adapter = channelAdapter(wanted.platform);
    connected.botUserId = info.userId;
    connected.channelId = wanted.channelId.toUtf8();
    connected.secrets = {wanted.channelSecret.toUtf8()};
    connected.accessToken = wanted.accessToken.toUtf8();
    return connected;
}

} // namespace Frontdesk::Relay
