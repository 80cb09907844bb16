// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/queryfield.h"
#include "ui/widgets/pane.h"

namespace Frontdesk {

/// A line over the list of conversations, where a query to it is typed and kept as a view. Hidden
/// without one.
class ListFilterBar : public Pane
{
    Q_OBJECT

public:
    ListFilterBar(const Theme &theme, QueryField::Sentence sentence, QWidget *over);

    QueryField *field() const { return m_field; }
    /// Shows the query that the list has; nothing is asked. Without one the bar goes, unless somebody
    /// is about to type.
    void follow(const QString &query);
    /// To be typed into.
    void begin();
    /// What is wrong with what is typed; only without can it be kept.
    void tell(const QList<Search::Mistake> &mistakes);

Q_SIGNALS:
    /// With every letter; empty: no query any more.
    void typed(const QString &query);
    void saveRequested();
    /// Into the list.
    void left();

private:
    void close();

    QueryField::Sentence m_sentence;
    QueryField *m_field;
    IconButton *m_save;
};

} // namespace Frontdesk
