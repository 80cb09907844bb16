// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/emojipopup.h"

#include "ui/composer/messageedit.h"
#include "ui/theme/paint.h"
#include "ui/widgets/voice.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PopupWidth = 300;
constexpr int MostRows = 6;
constexpr qsizetype SureLetters = 2; // from then on the first is chosen

/// The emoji, and beside it the name that was found.
class EmojiDelegate : public QStyledItemDelegate
{
public:
    EmojiDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(PopupWidth), m_theme.metrics().control.menuRow};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &c = m_theme.colors();
        const auto &m = m_theme.metrics().control;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            fillRound(*painter, option.rect, Corners::all(m.radius), c.select);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            fillRound(*painter, option.rect, Corners::all(m.radius), c.hover);
        const QRect inner = option.rect.adjusted(m.inputPadding, 0, -m.inputPadding, 0);
        painter->setFont(m_theme.fonts().font(TextStep::Message));
        painter->setPen(c.text);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        const QRect rest = inner.adjusted(m.iconLarge + m_theme.metrics().gap.normal, 0, 0, 0);
        const QString name = index.data(Qt::UserRole).toString();
        painter->setFont(m_theme.fonts().forText(TextStep::Body, name, {}));
        painter->drawText(rest,
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, rest.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

EmojiPopup::EmojiPopup(const Theme &theme, MessageEdit &edit)
    : QListWidget(&edit)
    , m_theme(theme)
    , m_edit(edit)
    , m_voice(new Voice(this))
{
    setAccessibleName(tr("Emoji"));
    setItemDelegate(new EmojiDelegate(theme, this));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    const int inset = theme.metrics().control.menuInset;
    setViewportMargins(inset, inset, inset, inset);
    hide();
    edit.installEventFilter(this);
    connect(&edit, &MessageEdit::textChanged, this, &EmojiPopup::follow);
    connect(&edit, &MessageEdit::cursorPositionChanged, this, &EmojiPopup::follow);
    connect(&edit, &QObject::destroyed, this, &QObject::deleteLater);
    connect(
        this, &QListWidget::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

bool EmojiPopup::event(QEvent *event)
{
    // The frame around the rows; the viewport paints the rows alone.
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        const Corners corners = Corners::all(m_theme.metrics().control.popupRadius);
        fillRound(painter, rect(), corners, m_theme.colors().raised);
        outlineRound(painter, rect(), corners, m_theme.colors().edge);
        return true;
    }
    return QListWidget::event(event);
}

bool EmojiPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_edit || isHidden())
        return QListWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::KeyPress && !m_edit.isComposing()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const auto modifiers = press->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && takeKey(press->key()))
            return true;
    }
    return QListWidget::eventFilter(watched, event);
}

bool EmojiPopup::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() < 0)
            return false;
        take(currentRow());
        return true;
    case Qt::Key_Tab:
        take(std::max(currentRow(), 0));
        return true;
    case Qt::Key_Escape:
        m_left = m_query ? m_query->start : -1;
        hide();
        return true;
    default:
        return false;
    }
}

void EmojiPopup::follow()
{
    const QTextCursor cursor = m_edit.textCursor();
    m_query = m_edit.hasFocus() && !m_edit.isComposing() && !cursor.hasSelection()
        ? emojiQueryBefore(m_edit.toPlainText(), cursor.position())
        : std::nullopt;
    if (!m_query || m_query->start != m_left)
        m_left = -1;
    if (!m_query || m_left >= 0)
        return offer({});
    if (!m_names)
        m_names = std::make_unique<EmojiNames>();
    offer(m_names->find(m_query->typed, MostRows));
}

void EmojiPopup::offer(const QList<EmojiNames::Hit> &hits)
{
    if (hits != m_hits) {
        m_hits = hits;
        clear();
        for (const auto &hit : hits) {
            auto *item = new QListWidgetItem(hit.emoji, this);
            item->setData(Qt::UserRole, hit.name);
            item->setData(Qt::AccessibleTextRole, hit.name);
        }
    }
    if (!hits.isEmpty() && parentWidget() != m_edit.window())
        setParent(m_edit.window());
    setVisible(!hits.isEmpty());
    if (hits.isEmpty())
        return;
    setCurrentRow(m_query->typed.size() >= SureLetters ? std::max(currentRow(), 0) : -1);
    place();
}

/// Above the line that is written in.
void EmojiPopup::place()
{
    const auto &m = m_theme.metrics().control;
    const int rows = static_cast<int>(m_hits.size());
    const QSize size(m_theme.px(PopupWidth) + 2 * m.menuInset, rows * m.menuRow + 2 * m.menuInset);
    QTextCursor colon = m_edit.textCursor();
    colon.setPosition(static_cast<int>(m_query->start));
    const QPoint at = m_edit.viewport()->mapTo(parentWidget(), m_edit.cursorRect(colon).topLeft());
    const int x = std::clamp(at.x(), 0, std::max(0, parentWidget()->width() - size.width()));
    const int y = std::max(0, at.y() - size.height() - m_theme.metrics().gap.tiny);
    setGeometry(QRect(QPoint(x, y), size));
    raise();
}

void EmojiPopup::step(int by)
{
    setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
    m_voice->say(m_hits.value(currentRow()).name);
}

void EmojiPopup::take(int row)
{
    if (!m_query || row < 0 || row >= m_hits.size())
        return;
    const QString emoji = m_hits.at(row).emoji;
    QTextCursor cursor = m_edit.textCursor();
    const int end = cursor.position();
    cursor.setPosition(static_cast<int>(m_query->start));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(emoji);
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::OtherFocusReason);
}

} // namespace Frontdesk
