// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/sessionfile.h"

#include "core/base/logging.h"
#include "core/base/uuid.h"
#include "core/protocol/entitycodec.h"
#include "core/storage/durablefile.h"

#include <QFile>
#include <QJsonDocument>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

std::optional<SignedIn> SessionFile::last() const
{
    const auto json = readObject(m_folder + u"/session.json"_s);
    SignedIn session;
    session.relay = QUrl(json["relay"_L1].toString());
    session.organisation = json["organisation"_L1].toString();
    session.user = std::get<User>(Protocol::entityFrom(
        u"user"_s, json["user_id"_L1].toString(), 0, json["user"_L1].toObject()));
    if (!session.relay.isValid() || session.user.id.isNull())
        return {};
    return session;
}

Result<> SessionFile::keep(const SignedIn &session) const
{
    Protocol::JsonWriter user;
    Protocol::write(user, Protocol::Entity(session.user));
    const QJsonObject json{{u"relay"_s, session.relay.toString()},
                           {u"organisation"_s, session.organisation},
                           {u"user_id"_s, session.user.id.value()},
                           {u"user"_s, QJsonDocument::fromJson(user.bytes()).object()}};
    return replaceFile(m_folder + u"/session.json"_s, QJsonDocument(json).toJson());
}

void SessionFile::forget() const
{
    QFile::remove(m_folder + u"/session.json"_s);
}

QString SessionFile::device(qint64 nowMs) const
{
    const auto path = m_folder + u"/device.json"_s;
    const auto known = readObject(path)["device"_L1].toString();
    if (!known.isEmpty())
        return known;
    const auto made = newUuid(nowMs);
    const QJsonObject json{{u"device"_s, made}};
    if (auto kept = replaceFile(path, QJsonDocument(json).toJson()); !kept)
        qCWarning(LogClient) << "this installation is not remembered:" << kept.error().detail;
    return made;
}

QString SessionFile::keyOf(const SignedIn &session)
{
    return u"%1:%2/%3"_s.arg(session.relay.host())
        .arg(session.relay.port(443))
        .arg(session.user.id.value());
}

} // namespace Frontdesk
