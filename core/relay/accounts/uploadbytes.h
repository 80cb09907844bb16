// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace Frontdesk::Relay {

/// A request body that can be read once. QNetworkAccessManager silently repeats a request when the
/// other side closes before it answers, up to three times, unless the body cannot be rewound. A
/// reply that was repeated behind our back would look like one that LINE refused, and would go out
/// again as a paid push.
class UploadBytes : public QIODevice
{
    Q_OBJECT

public:
    explicit UploadBytes(QByteArray bytes, QObject *parent = nullptr)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_at + QIODevice::bytesAvailable();
    }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace Frontdesk::Relay
