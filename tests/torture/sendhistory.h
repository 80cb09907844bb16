// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Frontdesk::Test {

/// What was asked of the relay, what the platform saw, and how it ended; and what of it breaks I5
/// (each send at most once, ended visibly) or I6 (in order, nothing past an unknown).
class SendHistory
{
public:
    /// The next text to send to @p chat; the numbers are the order of the commands.
    QString next(const QString &chat)
    {
        const auto text = QStringLiteral("send %1").arg(++m_last, 4, 10, QChar(u'0'));
        m_chats.insert(text, chat);
        return text;
    }
    QStringList texts() const { return m_chats.keys(); }

    /// @p text was shown as unknown when the platform had seen @p request requests; a person then
    /// said that it did arrive.
    void settled(const QString &text, qint64 request)
    {
        if (!m_settled.contains(text))
            m_settled.insert(text, request);
    }
    /// How @p text ended at the relay.
    void ended(const QString &text, const QString &state) { m_states.insert(text, state); }
    /// What the account wrote in @p chat, as the customer sees it.
    void arrived(const QString &chat, const QStringList &texts) { m_arrived.insert(chat, texts); }

    /// Every request to send, as the platform's log has them.
    void requested(const QJsonArray &entries)
    {
        for (const QJsonValue &entry : entries) {
            Request request;
            request.number = entry[u"number"].toInteger();
            request.taken = entry[u"status"].toInt() == 200;
            request.key = entry[u"headers"][u"x-line-retry-key"].toString();
            const auto body = QJsonDocument::fromJson(entry[u"body"].toString().toUtf8());
            request.text = body[u"messages"][0][u"text"].toString();
            if (m_chats.contains(request.text))
                m_requests.append(request);
        }
    }

    QStringList broken() const
    {
        QStringList broken;
        checkEnds(broken);
        checkArrivals(broken);
        checkKeys(broken);
        checkWaiting(broken);
        return broken;
    }
    qsizetype unknown() const { return m_settled.size(); }
    qsizetype repeated() const
    {
        QSet<QString> keys;
        qsizetype pushes = 0;
        for (const auto &request : m_requests) {
            if (request.key.isEmpty())
                continue;
            keys.insert(request.key);
            ++pushes;
        }
        return pushes - keys.size();
    }

private:
    struct Request {
        qint64 number = 0;
        bool taken = false;
        QString key;
        QString text;
    };

    void checkEnds(QStringList &broken) const
    {
        for (auto it = m_chats.cbegin(); it != m_chats.cend(); ++it) {
            const auto &text = it.key();
            const auto state = m_states.value(text);
            const bool arrived = m_arrived.value(it.value()).contains(text);
            if (state != u"accepted" && state != u"failed")
                broken << text + QStringLiteral(" never ended: ") + state;
            if (arrived && state == u"failed")
                broken << text + QStringLiteral(" arrived and is shown as failed");
            if (!arrived && state == u"accepted" && !m_settled.contains(text))
                broken << text + QStringLiteral(" is shown as accepted and never arrived");
        }
    }

    void checkArrivals(QStringList &broken) const
    {
        for (auto it = m_arrived.cbegin(); it != m_arrived.cend(); ++it) {
            QStringList ours;
            for (const auto &text : it.value()) {
                if (!m_chats.contains(text))
                    continue;
                if (ours.contains(text))
                    broken << text + QStringLiteral(" arrived twice");
                else if (!ours.isEmpty() && text < ours.last())
                    broken << text + QStringLiteral(" arrived after ") + ours.last();
                ours << text;
            }
        }
    }

    void checkKeys(QStringList &broken) const
    {
        QHash<QString, int> taken;
        QHash<QString, QString> keyOf;
        for (const auto &request : m_requests) {
            if (request.key.isEmpty())
                continue;
            if (request.taken && ++taken[request.key] > 1)
                broken << request.key + QStringLiteral(" was taken twice");
            auto &key = keyOf[request.text];
            if (!key.isEmpty() && key != request.key)
                broken << request.text + QStringLiteral(" was pushed with two keys");
            key = request.key;
        }
    }

    void checkWaiting(QStringList &broken) const
    {
        for (auto it = m_settled.cbegin(); it != m_settled.cend(); ++it) {
            for (const auto &request : m_requests) {
                const bool isBehind = m_chats.value(request.text) == m_chats.value(it.key())
                    && request.text > it.key();
                if (isBehind && request.number <= it.value())
                    broken << request.text + QStringLiteral(" was tried past the unknown ")
                            + it.key();
            }
        }
    }

    int m_last = 0;
    QMap<QString, QString> m_chats; ///< by text
    QMap<QString, QString> m_states; ///< by text
    QMap<QString, qint64> m_settled; ///< by text
    QMap<QString, QStringList> m_arrived; ///< by chat
    QList<Request> m_requests;
};

} // namespace Frontdesk::Test
