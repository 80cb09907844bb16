// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/notefilerow.h"

#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

QString iconOfNoted(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Image:
        return QStringLiteral("image");
    case ContentKind::Video:
        return QStringLiteral("video");
    case ContentKind::Audio:
        return QStringLiteral("audio");
    default:
        return QStringLiteral("file");
    }
}

} // namespace

NoteFileRow::NoteFileRow(
    const Theme &theme, const Message &note, const QString &author, qint64 now, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_icon(iconOfNoted(note.content.kind))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto media = note.content.media.value_or(Media());
    const auto name = withoutBidiControls(media.fileName).simplified();
    setText(name.isEmpty() ? ContentText::kindName(note.content.kind) : name);
    const qint64 at = note.order.isNull() ? note.arrivedAt : note.order.at;
    const auto when = TimeText().row(at, now);
    const auto who = withoutBidiControls(author);
    const bool isGone = media.state != MediaState::Ready && media.state != MediaState::Pending;
    m_detail = media.state == MediaState::Pending ? tr("Waits until the relay has it")
        : isGone                                  ? tr("The relay does not have the file any more")
        : who.isEmpty()                           ? when
                        : tr("%1 · %2", "who noted a file, when").arg(who, when);
    setAccessibleName(
        tr("Open: %1, %2", "name of a file, who noted it and when").arg(text(), m_detail));
    setToolTip(text() + u'\n' + TimeText().exact(at));
    if (media.state == MediaState::Pending)
        setDisabledBecause(tr("The file is not at the relay yet"));
    else if (isGone)
        setDisabledBecause(m_detail);
}

QSize NoteFileRow::sizeHint() const
{
    const auto &fonts = theme().fonts();
    return {theme().metrics().control.icon * 6,
            fonts.lineHeight(TextStep::Body) + fonts.lineHeight(TextStep::Detail)
                + 2 * theme().metrics().gap.tiny};
}

void NoteFileRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const auto &m = theme().metrics();
    const auto &fonts = theme().fonts();
    if (isHot() || isDown())
        fillRound(painter, rect(), Corners::all(m.control.radius), isDown() ? c.press : c.hover);
    const int line = fonts.lineHeight(TextStep::Body);
    const QRect icon(m.gap.tiny, m.gap.tiny, m.control.icon, line);
    theme().icons().draw(painter, icon, m_icon, m.control.icon, c.text2);
    const int left = icon.right() + 1 + m.gap.small;
    const int room = std::max(1, width() - m.gap.tiny - left);
    const TextBlock name(text(), {fonts.forText(TextStep::Body, text(), {}), line, 1}, room);
    painter.setPen(isEnabled() ? c.text : c.textOff);
    name.draw(painter, {double(left), double(m.gap.tiny)});
    const TextBlock detail(
        m_detail,
        {fonts.forText(TextStep::Detail, m_detail, {}), fonts.lineHeight(TextStep::Detail), 1},
        room);
    painter.setPen(c.text2);
    detail.draw(painter, {double(left), double(m.gap.tiny + line)});
}

} // namespace Frontdesk
