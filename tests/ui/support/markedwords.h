// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace Frontdesk::Test {

/// A language in which every word is that of the source between two marks, and longer if asked for:
/// what shows no mark did not come through tr().
class MarkedWords : public QTranslator
{
public:
    /// @p longer: percent of the source that are added to it.
    explicit MarkedWords(QChar mark, int longer = 0)
        : m_mark(mark)
        , m_longer(longer)
    {
        QCoreApplication::installTranslator(this);
    }
    ~MarkedWords() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(MarkedWords)

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("Frontdesk::"))
            return {};
        const QString words = QString::fromUtf8(source);
        return m_mark + words + QString(words.size() * m_longer / 100, u'~') + m_mark;
    }

private:
    QChar m_mark;
    int m_longer;
};

} // namespace Frontdesk::Test
