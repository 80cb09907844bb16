// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/papermask.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr qsizetype LeastName = 2; // one letter is in every text
constexpr qsizetype LeastValue = 3;
constexpr qsizetype TailKept = 3;

QString dots()
{
    return QStringLiteral("•••");
}

void sortLongestFirst(QStringList &all)
{
    all.removeDuplicates();
    std::stable_sort(all.begin(), all.end(), [](const QString &a, const QString &b) {
        return a.size() > b.size();
    });
}

/// The digits of any script: half and full width, Thai.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const auto one : text) {
        if (one.isDigit())
            digits.append(one);
    }
    return digits;
}

QString withoutNumbers(QString text)
{
    static const QRegularExpression Address(QStringLiteral(R"([\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    text.replace(Address, dots() + u'@' + dots());
    // Seven digits or more, however they are set apart.
    static const QRegularExpression Number(
        QStringLiteral(R"([+＋(（]?\d(?:[\s\-‐–—－.・()（）/]{0,2}\d){6,})"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype from = 0;
    auto found = Number.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        result += text.mid(from, match.capturedStart() - from) + dots()
            + digitsOf(match.captured()).right(TailKept);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

PaperMask::PaperMask(const PaperWish &wish, const PaperFacts &facts)
    : m_numbers(wish.maskNumbers)
    , m_masksNames(wish.maskNames)
{
    if (wish.maskNames) {
        for (const auto &one : facts.names + QStringList(facts.customer)) {
            const QString known = one.simplified();
            if (known.size() >= LeastName)
                m_names.append(known);
        }
        sortLongestFirst(m_names);
    }
    if (!wish.maskValues)
        return;
    for (const auto &value : facts.values) {
        const QString known = value.simplified();
        if (known.startsWith(u'•'))
            m_tails.append(QString(known).remove(u'•'));
        else if (known.size() >= LeastValue)
            m_values.append(known);
    }
    m_tails.removeAll(QString());
    sortLongestFirst(m_values);
    sortLongestFirst(m_tails);
}

QString PaperMask::text(const QString &written) const
{
    QString text = written;
    for (const auto &value : m_values)
        text.replace(value, dots(), Qt::CaseInsensitive);
    for (const auto &tail : m_tails) {
        const QRegularExpression ending(
            QStringLiteral(R"([\w.+-]{2,}%1\b)").arg(QRegularExpression::escape(tail)),
            QRegularExpression::UseUnicodePropertiesOption
                | QRegularExpression::CaseInsensitiveOption);
        text.replace(ending, dots() + tail);
    }
    for (const auto &one : m_names)
        text.replace(one, name(one), Qt::CaseInsensitive);
    return m_numbers ? withoutNumbers(text) : text;
}

QString PaperMask::name(const QString &name) const
{
    if (!m_masksNames)
        return name;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, name);
    const auto first = graphemes.toNextBoundary();
    return name.left(std::max<qsizetype>(first, 0)) + dots();
}

} // namespace Frontdesk
