// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/personrow.h"

#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/models/workwords.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/avatar.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PersonTileSide = 20;

/// As the platforms call themselves in every language.
QString channelOf(Platform platform)
{
    switch (platform) {
    case Platform::Line:
        return QStringLiteral("LINE");
    case Platform::Messenger:
        return QStringLiteral("Messenger");
    case Platform::Instagram:
        return QStringLiteral("Instagram");
    case Platform::WhatsApp:
        return QStringLiteral("WhatsApp");
    }
    Q_UNREACHABLE();
}

} // namespace

PersonRow::PersonRow(
    const Theme &theme, Account account, Conversation chat, qint64 now, QWidget *parent)
    : PaintedButton(theme, parent)
    , m_account(std::move(account))
    , m_chat(std::move(chat))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(now);
}

void PersonRow::describe(qint64 now)
{
    const QString channel = channelOf(m_account.platform);
    setText(m_account.name);
    if (m_chat.id.isNull()) {
        m_detail = channel;
        setAccessibleName(m_account.name + QStringLiteral(", ") + channel);
        setDisabledBecause(tr("There is no chat with this account yet"));
        return;
    }
    const TimeText times;
    const qint64 at = m_chat.lastOrder.at;
    const QString state = WorkWords::shortStateOf(m_chat);
    m_detail = tr("%1 · %2 · %3", "channel, state of the work, time of the last message")
                   .arg(channel, state, times.row(at, now));
    const QString title = withoutBidiControls(ContentText::title(m_chat));
    setAccessibleName(
        tr("Open the chat with %1, %2, %3, last message %4", "account, channel, state, time")
            .arg(m_account.name, channel, WorkWords::stateOf(m_chat), times.row(at, now)));
    setToolTip(title + u'\n' + WorkWords::stateOf(m_chat) + u'\n' + times.exact(at));
}

QSize PersonRow::sizeHint() const
{
    return {theme().px(PersonTileSide) * 4,
            theme().metrics().panel.row + theme().metrics().gap.tiny};
}

void PersonRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = theme().colors();
    const auto &m = theme().metrics();
    const auto &fonts = theme().fonts();
    if (isHot() || isDown())
        fillRound(painter, rect(), Corners::all(m.control.radius), isDown() ? c.press : c.hover);
    const int side = theme().px(PersonTileSide);
    const QRect tile(m.gap.tiny, (height() - side) / 2, side, side);
    drawTile(
        painter,
        tile,
        theme().px(AccountTile::radius(PersonTileSide)),
        {m_account.letter, fonts.glyph(AccountTile::glyphSize(PersonTileSide), m_account.locale)},
        c.account(m_account.color),
        c.accountInk);
    const int line = fonts.lineHeight(TextStep::Body);
    const TextBlock detail(m_detail, {fonts.font(TextStep::Detail), line, 1}, width() * 3 / 5);
    const int end = width() - m.gap.tiny - detail.width();
    const int start = tile.right() + 1 + m.gap.normal;
    const TextBlock name(m_account.name,
                         {fonts.forText(TextStep::Body, m_account.name, m_account.locale), line, 1},
                         std::max(1, end - m.gap.normal - start));
    painter.setPen(isEnabled() ? c.text : c.textOff);
    name.draw(painter, {double(start), (height() - name.height()) / 2.0});
    painter.setPen(c.text2);
    detail.draw(painter, {double(end), (height() - detail.height()) / 2.0});
}

} // namespace Frontdesk
