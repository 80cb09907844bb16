// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

namespace Frontdesk::Bench {

/// Messages in Chinese, Japanese, Thai and English from a seed. The words are made up, but as often
/// as words are: the n-th about 1/n as often as the first.
class Talk
{
public:
    explicit Talk(quint64 seed);

    QString message();
    /// One to six characters, mostly of something that may have been said.
    QString piece();

private:
    struct Language {
        QStringList words;
        QString between;
    };

    int below(int end);
    QString wordOf(const QString &letters, int least, int most);
    Language language(const QString &letters, int least, int most, const QString &between);

    std::mt19937_64 m_random;
    QList<Language> m_languages;
};

} // namespace Frontdesk::Bench
