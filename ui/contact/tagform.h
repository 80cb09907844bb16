// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contactsource.h"
#include "core/client/tagsource.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QListWidget;

namespace Frontdesk {

class Clock;
class Label;
class TextField;
class Theme;

/// Gives tags to customers and takes them: typed to be found, Enter gives or takes the one the keys
/// stand on, a name that there is not makes a new one. Below stands for how long, or until a moment
/// that is typed. Esc closes. Deletes itself.
class TagForm : public QFrame
{
    Q_OBJECT

public:
    struct Words {
        const Clock &clock; ///< for what is typed
        std::function<QString(const Error &error)> sentence;
        /// What can be taken back, or what went wrong once nothing shows it here any more.
        std::function<void(const Result<TagReceipt> &done)> told;
    };

    TagForm(const Theme &theme,
            TagSource &tags,
            ContactSource &contacts,
            const QList<ContactId> &customers,
            Words words,
            QWidget *parent);

    void popUpBelow(const QWidget &anchor);
    QComboBox *span() const { return m_span; }
    /// Until when, where the span is a moment of one's own.
    TextField *end() const { return m_end; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readCustomers();
    void take(const Contact &contact);
    void fill();
    Qt::CheckState stateOf(const TagId &tag) const;
    void toggle(int row);
    void give(const Tag &tag);
    void buildSpans();
    void refreshEnd();
    void follow(const Async<TagReceipt> &done);
    void step(int by);

    const Theme &m_theme;
    TagSource &m_tags;
    ContactSource &m_contacts;
    const QList<ContactId> m_customers;
    Words m_words;
    QHash<ContactId, QList<TagId>> m_held; ///< of the customers
    QList<Tag> m_offered; ///< row by row; a last one without a version may be made
    TextField *m_field;
    QListWidget *m_list;
    QComboBox *m_span; ///< of what is given
    TextField *m_end;
    Label *m_meant;
};

} // namespace Frontdesk
