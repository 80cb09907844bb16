// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/difftext.h"

#include "core/templates/textdiff.h"
#include "ui/theme/textblock.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

namespace Frontdesk {

DiffText::DiffText(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(&theme, &Theme::changed, this, &DiffText::write);
    write();
}

void DiffText::compare(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    write();
}

void DiffText::setFitting(int most)
{
    m_most = most;
    setSizePolicy(QSizePolicy::Preferred, most > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize DiffText::sizeHint() const
{
    if (m_most == 0)
        return QPlainTextEdit::sizeHint();
    qreal height = 2;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const int wanted = static_cast<int>(std::ceil(height));
    return {m_theme.px(200), std::min(wanted, m_theme.px(m_most))};
}

QSize DiffText::minimumSizeHint() const
{
    return m_most == 0 ? QPlainTextEdit::minimumSizeHint() : QSize(0, sizeHint().height());
}

void DiffText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (m_most > 0)
        updateGeometry();
}

void DiffText::write()
{
    const Colors &c = m_theme.colors();
    setFont(m_theme.fonts().font(TextStep::Body));
    QTextCharFormat same;
    same.setForeground(c.text);
    QTextCharFormat gone;
    gone.setForeground(c.text2);
    gone.setBackground(c.badSoft);
    gone.setFontStrikeOut(true);
    QTextCharFormat fresh;
    fresh.setForeground(c.text);
    fresh.setBackground(c.okSoft);
    fresh.setFontUnderline(true); // not by its colour alone
    QStringList said;
    clear();
    QTextCursor cursor(document());
    const auto parts = Templates::difference(m_before, m_after);
    for (const auto &part : parts) {
        const QString text = withoutBidiControls(part.text);
        switch (part.kind) {
        case Templates::DiffPart::Kind::Same:
            cursor.insertText(text, same);
            break;
        case Templates::DiffPart::Kind::Gone:
            cursor.insertText(text, gone);
            said.append(tr("gone: %1").arg(text));
            break;
        case Templates::DiffPart::Kind::New:
            cursor.insertText(text, fresh);
            said.append(tr("new: %1").arg(text));
            break;
        }
    }
    moveCursor(QTextCursor::Start);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
}

} // namespace Frontdesk
