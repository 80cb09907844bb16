// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/scan.h"

#include <QUrl>

namespace Frontdesk::Sandbox {

using namespace Qt::StringLiterals;

namespace {

const Channel *accountOf(const World &world, const QString &lineId)
{
    const auto found =
        std::find_if(world.channels.cbegin(), world.channels.cend(), [&](const Channel &each) {
            return each.basicId == lineId
                || (!each.premiumId.isEmpty() && each.premiumId == lineId);
        });
    return found == world.channels.cend() ? nullptr : &*found;
}

} // namespace

Result<Scanned> scan(const World &world, const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Error{ErrorKind::Rejected, u"sandbox.not-a-link"_s, u"no web address"_s};
    const QStringList segments = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const bool isProfile =
        segments.size() == 4 && segments.mid(0, 3) == QStringList{u"R"_s, u"ti"_s, u"p"_s};
    const bool isChat =
        segments.size() == 3 && segments.mid(0, 2) == QStringList{u"R"_s, u"oaMessage"_s};
    if (url.host() != "line.me"_L1 || (!isProfile && !isChat))
        return Scanned{Scanned::Kind::OtherLink, {}, {}, url.toString()};
    const Channel *account = accountOf(world, segments.constLast());
    if (account == nullptr)
        return Error{ErrorKind::NotFound, u"sandbox.unknown-account"_s, segments.constLast()};
    if (isProfile)
        return Scanned{Scanned::Kind::AddFriend, account->channelId, {}, {}};
    // The text is the whole query, without a key.
    const QByteArray query = url.query(QUrl::FullyEncoded).toUtf8();
    return Scanned{
        Scanned::Kind::OpenChat, account->channelId, QUrl::fromPercentEncoding(query), {}};
}

} // namespace Frontdesk::Sandbox
