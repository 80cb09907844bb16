// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QPlainTextEdit>

namespace Frontdesk {

/// Where a message is written. Grows with its text; sends with Enter, but never while an input method
/// is composing.
class MessageEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(const Theme &theme, QWidget *parent = nullptr);

    /// The language of the customers; decides Han forms.
    void setLocaleOfText(const QString &locale);
    /// True while letters are being composed that are not in the text yet.
    bool isComposing() const { return m_composing; }
    /// Enter sends and Shift+Enter breaks the line; otherwise Enter breaks and Ctrl+Enter sends.
    void setEnterSends(bool sends) { m_enterSends = sends; }
    bool enterSends() const { return m_enterSends; }
    /// Takes the text out, ending the composition first.
    QString takeText();
    /// What @p owner has marked in the text, beside what others have.
    void setMarks(const QObject *owner, const QList<QTextEdit::ExtraSelection> &marks);

    QSize sizeHint() const override;

Q_SIGNALS:
    void sendRequested();
    void escaped();
    /// Undo was asked for where nothing has been written since the field was emptied.
    void nothingToUndo();
    /// An input method gave letters away and goes on composing behind them.
    void frontCommitted();
    void filesDropped(const QStringList &paths);
    /// A picture that is no file, such as a screenshot in the clipboard.
    void picturePasted(const QImage &picture);
    void focusChanged(bool focused);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool asksToSend(const QKeyEvent &event) const;
    void refresh();
    void fitHeight();

    const Theme &m_theme;
    QString m_textLocale;
    QHash<const QObject *, QList<QTextEdit::ExtraSelection>> m_marks;
    bool m_composing = false;
    bool m_enterSends = true;
};

} // namespace Frontdesk
