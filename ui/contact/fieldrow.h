// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attribute.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace Frontdesk {

class ElidedLabel;
class IconButton;
class Label;
class TextField;

/// One field of a customer: its name, what stands in it and where that comes from. Enter, F2 or a
/// double click edit it where it stands; Enter keeps what was typed, Esc leaves it as it was.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    struct Shown {
        QString value; ///< for the eye; empty: nothing stands there
        QString raw; ///< to begin with when it is edited
        QString origin;
        bool canReveal = false;
        bool isRevealed = false;
        bool canEdit = true;
    };

    FieldRow(const Theme &theme, Attribute attribute, QWidget *parent = nullptr);

    const Attribute &attribute() const { return m_attribute; }
    /// While it is edited the editor stays.
    void show(const Shown &shown);
    const Shown &shown() const { return m_shown; }
    void edit();
    bool isEditing() const { return m_isEditing; }
    /// What was typed was kept, or is given up.
    void leave();
    /// Why it was not kept: the editor stays.
    void setError(const QString &sentence);

    TextField *field() const { return m_field; }
    QComboBox *choices() const { return m_choices; }
    IconButton *eye() const { return m_eye; }

Q_SIGNALS:
    /// Somebody wants to edit it: edit() does.
    void editRequested();
    void revealRequested(bool reveal);
    void kept(const QString &typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeEditor();
    QString typed() const;
    void describe();

    const Theme &m_theme;
    const Attribute m_attribute;
    Shown m_shown;
    bool m_isEditing = false;
    QHBoxLayout *m_row;
    ElidedLabel *m_name;
    ElidedLabel *m_value;
    ElidedLabel *m_origin;
    IconButton *m_eye;
    TextField *m_field = nullptr; ///< made when first needed, of all but lists
    QComboBox *m_choices = nullptr; ///< the same, of lists
    Label *m_problem = nullptr; ///< the same
};

} // namespace Frontdesk
