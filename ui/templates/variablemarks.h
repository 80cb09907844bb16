// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/variables.h"

#include <QObject>
#include <QTextCursor>

namespace Frontdesk {

class MessageEdit;
class Theme;

/// Marks what variables became in the field of a reply: what was filled in quietly, with where it came
/// from in its tooltip, and what is still to be filled so that it is seen. A variable that is typed,
/// or that comes with a draft, is filled as soon as its braces are closed and its value is known.
class VariableMarks : public QObject
{
    Q_OBJECT

public:
    /// @p valueOf tells the values for the customer of the moment.
    VariableMarks(const Theme &theme, MessageEdit &edit, Templates::ValueOf valueOf);

    /// Writes @p text at @p place, in place of what it has selected, filled.
    void insert(QTextCursor place, const QString &text);
    /// Names of those that are still to be filled, in their order.
    QStringList missing() const;
    /// Selects the next that is to be filled, behind the cursor and then from the top. False if there
    /// is none.
    bool selectNext();
    /// What stands at @p position, in words; empty for plain text.
    QString wordsAt(int position) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Value {
        QTextCursor begin;
        QTextCursor end; ///< stays before what is typed there
        QString name;
        QString text;
        bool byFallback = false;
    };

    void follow();
    bool fillTyped();
    void refresh();
    void forgetChanged();
    void mark();

    const Theme &m_theme;
    MessageEdit &m_edit;
    Templates::ValueOf m_valueOf;
    QList<Value> m_values;
    bool m_writing = false; ///< itself
};

} // namespace Frontdesk
