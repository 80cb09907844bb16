// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/joincode.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String CodeLetters("23456789ABCDEFGHJKLMNPQRSTUVWXYZ"); // none that look alike
constexpr int CodeLength = 10; // 50 bits, tried through LINE's own doors only

const QRegularExpression &codeForm()
{
    static const QRegularExpression Form(u"(?<![0-9A-Z])FD-([2-9A-HJ-NP-Z]{10})(?![0-9A-Z])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return Form;
}

} // namespace

QString newJoinCode()
{
    QString code = u"FD-"_s;
    for (int i = 0; i < CodeLength; ++i) {
        const auto at = QRandomGenerator::system()->bounded(int(CodeLetters.size()));
        code.append(QLatin1Char(CodeLetters.at(at)));
    }
    return code;
}

bool isJoinCode(const QString &code)
{
    const auto match = codeForm().match(code);
    return match.hasMatch() && match.capturedLength(0) == code.size() && code == code.toUpper();
}

QString joinCodeIn(const QString &text)
{
    if (!text.contains(u"FD-"_s, Qt::CaseInsensitive))
        return {};
    const auto match = codeForm().match(text);
    return match.hasMatch() ? match.captured(0).toUpper() : QString();
}

QString joinLink(const QString &lineId, const QString &code)
{
    return u"https://line.me/R/oaMessage/%1/?%2"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(lineId)),
        QString::fromLatin1(QUrl::toPercentEncoding(code)));
}

} // namespace Frontdesk
