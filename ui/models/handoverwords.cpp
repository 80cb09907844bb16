// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/handoverwords.h"

#include "ui/models/contenttext.h"
#include "ui/models/taskwords.h"
#include "ui/models/timetext.h"

namespace Frontdesk {

namespace {

constexpr qsizetype LongestLine = 200; ///< UTF-16 units of what somebody wrote
constexpr qsizetype MostTasks = 3;

QString cutLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar letter) {
        return (letter >= QChar(0x202A) && letter <= QChar(0x202E))
            || (letter >= QChar(0x2066) && letter <= QChar(0x2069));
    });
    if (line.size() <= LongestLine)
        return line;
    auto end = LongestLine;
    while (end > 0 && (line.at(end).isLowSurrogate() || line.at(end).isMark()))
        --end;
    return line.left(end) + QChar(u'…');
}

} // namespace

QList<HandOverPart>
HandOverWords::parts(const HandOverFacts &facts, qint64 now, const NameOf &nameOf)
{
    const TimeText times;
    const auto said = [&](const Message &message, const QString &words) {
        const auto writer = ContentText::writer(
            message, message.author.isNull() ? QString() : nameOf(message.author));
        if (message.order.isNull()) // still here
            return tr("%1: %2", "who wrote it, words").arg(writer, cutLine(words));
        return tr("%1, %2: %3", "who wrote it, time, words")
            .arg(writer, times.row(message.order.at, now), cutLine(words));
    };
    QList<HandOverPart> parts;
    const auto add = [&](const QString &heading, const QStringList &lines) {
        if (!lines.isEmpty())
            parts.append({heading, lines});
    };
    QStringList open;
    for (const auto &message : facts.over.open) {
        open << tr("%1: %2", "time, words")
                    .arg(times.row(message.order.at, now),
                         cutLine(ContentText::line(message.content)));
    }
    add(tr("Not answered yet"), open);
    QStringList promises;
    for (const auto &promise : facts.over.promises)
        promises << said(promise.message, promise.words);
    add(tr("Promised, as it seems"), promises);
    QStringList last;
    for (const auto &message : facts.over.last)
        last << said(message, ContentText::line(message.content));
    add(tr("Last messages"), last);
    QStringList tasks;
    for (const auto &task : facts.tasks.mid(0, MostTasks)) {
        const auto when = TaskWords::below(task, now, nameOf);
        tasks << (when.isEmpty()
                      ? cutLine(task.text)
                      : tr("%1 (%2)", "a to-do, when and who").arg(cutLine(task.text), when));
    }
    add(tr("To-dos"), tasks);
    if (!facts.tags.isEmpty())
        add(tr("Tags"), {facts.tags.join(QStringLiteral(", "))});
    return parts;
}

QString HandOverWords::note(const QList<HandOverPart> &parts, int longest)
{
    QStringList lines;
    for (const auto &part : parts) {
        lines << part.heading + QLatin1Char(':');
        for (const auto &line : part.lines)
            lines << QStringLiteral("· ") + line;
    }
    return lines.join(QLatin1Char('\n')).left(longest);
}

} // namespace Frontdesk
