// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/messageedit.h"

#include "ui/widgets/filedrop.h"

#include <QGuiApplication>
#include <QImage>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QResizeEvent>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace Frontdesk {

namespace {

/// What has words too, such as the cells of a sheet, is pasted as words.
bool isPicture(const QMimeData &data)
{
    return data.hasImage() && !data.hasText();
}

} // namespace

MessageEdit::MessageEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged,
            this,
            &MessageEdit::fitHeight);
    connect(&theme, &Theme::changed, this, &MessageEdit::refresh);
    refresh();
}

void MessageEdit::setLocaleOfText(const QString &locale)
{
    m_textLocale = locale;
    refresh();
}

QString MessageEdit::takeText()
{
    if (m_composing)
        QGuiApplication::inputMethod()->commit();
    QString text = toPlainText();
    clear();
    return text;
}

void MessageEdit::setMarks(const QObject *owner, const QList<QTextEdit::ExtraSelection> &marks)
{
    if (marks.isEmpty() && !m_marks.contains(owner))
        return;
    m_marks.insert(owner, marks);
    QList<QTextEdit::ExtraSelection> all;
    for (const auto &some : std::as_const(m_marks))
        all += some;
    setExtraSelections(all);
}

QSize MessageEdit::sizeHint() const
{
    const auto &m = m_theme.metrics().composer;
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    const int wanted = static_cast<int>(std::ceil(height)) + 2 * m.fieldPadY;
    return {m_theme.px(200), std::clamp(wanted, m.fieldMin, m.fieldMax)};
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_composing) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (asksToSend(*event)) {
        if (!event->isAutoRepeat()) // a key held down is no second Enter
            Q_EMIT sendRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        Q_EMIT nothingToUndo();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MessageEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    if (m_composing && !event->commitString().isEmpty())
        Q_EMIT frontCommitted();
}

void MessageEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void MessageEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

/// What was there before its width was known is broken into lines now.
void MessageEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !FileDrop::filesIn(*source).isEmpty() || isPicture(*source)
        || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = FileDrop::filesIn(*source); !paths.isEmpty())
        Q_EMIT filesDropped(paths);
    else if (isPicture(*source))
        Q_EMIT picturePasted(qvariant_cast<QImage>(source->imageData()));
    else if (source->hasText())
        insertPlainText(source->text());
}

bool MessageEdit::asksToSend(const QKeyEvent &event) const
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier)
        return true;
    return m_enterSends && modifiers == Qt::NoModifier;
}

void MessageEdit::refresh()
{
    const auto &m = m_theme.metrics().composer;
    const Colors &c = m_theme.colors();
    setFont(m_theme.fonts().forText(TextStep::Message, {}, m_textLocale));
    setViewportMargins(m.fieldPadX, m.fieldPadY, m.fieldPadX, m.fieldPadY);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, c.text);
    colors.setColor(QPalette::PlaceholderText, c.text3);
    setPalette(colors);
    fitHeight();
}

void MessageEdit::fitHeight()
{
    const int wanted = sizeHint().height();
    setVerticalScrollBarPolicy(wanted < m_theme.metrics().composer.fieldMax
                                   ? Qt::ScrollBarAlwaysOff
                                   : Qt::ScrollBarAsNeeded);
    if (height() != wanted)
        setFixedHeight(wanted);
    updateGeometry();
}

} // namespace Frontdesk
