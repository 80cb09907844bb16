// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/account.h"
#include "core/domain/closedperiod.h"
#include "ui/widgets/pane.h"

#include <QStringList>
#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace Frontdesk {

class AccountSource;
class Button;
class ContactSource;
class Label;
class SamePersonWatch;

/// A section of the customer's panel: the conversations with this human that were closed, in all
/// accounts, the last one first, from what is on this computer.
class PeriodSection : public Pane
{
    Q_OBJECT

public:
    static constexpr int ShownFirst = 3;
    static constexpr int ShownMore = 20; ///< further ones with each press

    struct Parts {
        const Theme &theme;
        ContactSource &contacts;
        AccountSource &accounts;
        std::function<QString(const Error &error)> sentence;
    };

    explicit PeriodSection(Parts parts, QWidget *parent = nullptr);

    /// Null: there is no customer, in a group.
    void showContact(const ContactId &contact);
    /// Messages have come or changed: one may close another part of a chat. @p shown: the chat of the
    /// customer who is shown.
    void takeMessages(const ConversationId &shown, const QList<Message> &messages);
    void readAgain() { ask(); } ///< others may be there now
    Button *moreButton() const { return m_more; }
    Label *remark() const { return m_remark; }

Q_SIGNALS:
    /// The line that closed it, in its chat.
    void chosen(const Frontdesk::ConversationId &conversation, const Frontdesk::MessageId &message);

private:
    void build();
    void ask();
    void take(const ClosedPeriods &found);
    void addRow(qsizetype place);
    bool isListed(const ConversationId &conversation) const;
    QString handlerOf(const ClosedPeriod &period) const;

    Parts m_parts;
    ContactId m_contact;
    ClosedPeriods m_found;
    QStringList m_handlers; ///< of m_found
    QList<Account> m_listed; ///< of m_found
    SamePersonWatch *m_same;
    QTimer m_soon;
    int m_wanted = ShownFirst;
    int m_asked = 0; ///< of which only the last counts
    QWidget *m_list = nullptr; ///< made anew when others are found
    QWidgetList m_rows; ///< in it
    QVBoxLayout *m_column;
    Label *m_remark;
    Button *m_more;
};

} // namespace Frontdesk
