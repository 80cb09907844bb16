// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace Frontdesk {

/// The body of one request on its way into a file. Removed again unless it became whole.
class BodyFile
{
public:
    explicit BodyFile(const QString &name)
        : m_file(name)
    {
    }
    ~BodyFile()
    {
        if (m_file.isOpen())
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(BodyFile)

    bool open() { return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate); }
    /// Takes what is in @p piece and leaves it empty, with its room.
    bool keep(QByteArray &piece)
    {
        const bool isKept = m_file.write(piece) == piece.size();
        piece.resize(0);
        return isKept;
    }
    /// The body is whole: its name, and the file is the caller's. Empty if the disk did not take it.
    QString finish()
    {
        if (!m_file.flush())
            return {};
        m_file.close();
        return m_file.fileName();
    }

private:
    QFile m_file;
};

} // namespace Frontdesk
