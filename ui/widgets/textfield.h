// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace Frontdesk {

class Label;

/// A labelled input of a form, with room below for what is wrong with it.
class TextField : public QWidget
{
    Q_OBJECT

public:
    using Role = QColor Colors::*;

    TextField(const Theme &theme, const QString &label, QWidget *parent = nullptr);
    ~TextField() override;

    QString text() const;
    void setText(const QString &text);
    void setLabel(const QString &label);
    /// The label is only read aloud, where the place itself says what the field is.
    void setLabelHidden(bool hidden);
    void setPlaceholder(const QString &text);
    /// An icon at the left end; empty for none.
    void setIconName(const QString &name);
    /// A word at the right end, such as "Ready", with an icon before it if @p iconName is one.
    void
    setNote(const QString &note, Role ink = &Colors::text2, const QString &iconName = QString());
    /// Says how to write it; empty: all is well.
    void setError(const QString &sentence);
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    /// A line below in quiet words, while there is no error.
    void setHelp(const QString &sentence);

    QLineEdit *edit() const { return m_edit; }
    /// An input method has not finished: keys are its own.
    bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void edited();
    /// Return was pressed, or the focus left.
    void finished();

protected:
    /// Puts @p widget inside the frame, at the right end.
    void addInside(QWidget *widget);
    const Theme &theme() const { return m_theme; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void placeInside();
    void draw(Label *icon, const QString &name, int side, Role ink) const;

    const Theme &m_theme;
    Label *m_label;
    QLineEdit *m_edit;
    Label *m_icon;
    Label *m_note;
    Label *m_noteIcon;
    Label *m_message;
    Label *m_wrongIcon;
    QWidget *m_inside = nullptr;
    QString m_iconName;
    QString m_noteIconName;
    Role m_noteInk = &Colors::text2;
    bool m_composing = false;
    QString m_error;
    QString m_help;
};

} // namespace Frontdesk
