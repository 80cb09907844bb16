// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

namespace Frontdesk {

class Button;
class Label;
class TextField;

/// Asks for a moment in words, and says what it understands while one types. Enter accepts, Esc
/// closes. Deletes itself.
class MomentForm : public QFrame
{
    Q_OBJECT

public:
    static constexpr int LongestText = 60; ///< UTF-16 units

    struct Words {
        QString title;
        QString placeholder;
        QString nothing; ///< what is typed is no moment
        QString accept; ///< on the button
        QString clear; ///< on a second button, which accepts 0; empty: there is none
    };
    /// The moment that was typed, ms UTC; 0: it cannot be understood.
    using Read = std::function<qint64(const QString &text)>;
    using Say = std::function<QString(qint64 at)>;

    MomentForm(const Theme &theme, const Words &words, Read read, Say say, QWidget *parent);

    /// With its upper left corner at @p global, as far as the screen has room.
    void popUpAt(QPoint global);
    /// The same of its lower left corner.
    void popUpAbove(QPoint global);
    TextField *field() const { return m_typed; }
    Label *meaning() const { return m_meant; }
    Button *accepting() const { return m_accept; }

Q_SIGNALS:
    /// @p at: ms UTC; 0: none any more.
    void accepted(qint64 at);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void accept(qint64 at);

    Words m_words;
    Read m_read;
    Say m_say;
    Qt::Edge m_stays = Qt::TopEdge; ///< when it grows
    TextField *m_typed;
    Label *m_meant;
    Button *m_accept;
};

} // namespace Frontdesk
