// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Frontdesk {

class Button;
class Label;

/// What a pane says when there is nothing in it, or when it could not be filled: one icon, a fact, a
/// sentence, at most two buttons.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// @p iconName may be empty.
    void say(const QString &iconName,
             QColor Colors::*iconInk,
             const QString &fact,
             const QString &sentence);
    /// An empty text leaves the button out.
    void offer(const QString &action, const QString &other = {});

Q_SIGNALS:
    void actionClicked();
    void otherClicked();

private:
    void refresh();

    const Theme &m_theme;
    QString m_iconName;
    QColor Colors::*m_iconInk = &Colors::text2;
    Label *m_icon;
    Label *m_fact;
    Label *m_sentence;
    Button *m_action;
    Button *m_other;
};

} // namespace Frontdesk
