// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace Frontdesk {

class Button;
class IconButton;
class Label;
class TextField;

/// The buttons below the last message of a template: what stands on each and what it does.
class QuickReplyEdits : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Most = 13; ///< as LINE takes

    /// What a button is written in.
    struct Row {
        QWidget *line = nullptr;
        TextField *label = nullptr;
        QComboBox *does = nullptr;
        TextField *value = nullptr;
        TextField *shown = nullptr;
        QComboBox *mode = nullptr;
        IconButton *leave = nullptr; ///< null: read only
    };

    explicit QuickReplyEdits(const Theme &theme, QWidget *parent = nullptr);

    void setButtons(const QList<QuickReply> &buttons);
    const QList<QuickReply> &buttons() const { return m_buttons; }
    void setReadOnly(bool readOnly);
    const QList<Row> &rows() const { return m_rows; }
    Button *adding() const { return m_add; }

Q_SIGNALS:
    void edited();

private:
    void rebuild();
    Row makeRow(int place);
    void fillChoices(const Row &row, const QuickReply &button, int place) const;
    void follow(const Row &row, int place);
    void explain(const Row &row, const QuickReply &button) const;
    void refresh();

    const Theme &m_theme;
    QList<QuickReply> m_buttons;
    QList<Row> m_rows;
    bool m_readOnly = false;
    QVBoxLayout *m_column;
    Label *m_heading;
    Label *m_where;
    Button *m_add;
};

} // namespace Frontdesk
