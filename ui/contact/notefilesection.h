// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/domain/conversation.h"
#include "ui/widgets/pane.h"

#include <QPointer>
#include <QStringList>

#include <functional>

class QVBoxLayout;

namespace Frontdesk {

class Button;
class Clock;
class ContactSource;
class ConversationActions;
class IconButton;
class Label;
class NoteActions;
class SamePersonWatch;

/// A section of the customer's panel: the files that colleagues noted of this human, in all accounts.
/// What is chosen or dropped here becomes an internal note in the chat that is shown, and never
/// reaches the customer.
class NoteFileSection : public Pane
{
    Q_OBJECT

public:
    static constexpr int ShownFirst = 3;
    static constexpr int ShownMore = 20; ///< further ones with each press

    static constexpr int MostFiles = 10; ///< at a time

    struct Parts {
        const Theme &theme;
        const Clock &clock;
        ContactSource &contacts;
        ConversationActions &actions;
        NoteActions &notes;
        std::function<QString(const UserId &id)> userName;
        std::function<QString(const Error &error)> sentence;
    };

    explicit NoteFileSection(Parts parts, QWidget *parent = nullptr);

    /// One without a contact: there is no customer, in a group.
    void showCustomer(const Conversation &conversation);
    /// Messages have come or changed: files of notes may be among them.
    void takeMessages(const QList<Message> &messages);
    void readAgain() { ask(); } ///< others may be there now
    void renewNames(); ///< of who noted what
    void attach(const QStringList &paths);
    void chooseFiles();
    IconButton *attaching() const { return m_attach; }
    Button *moreButton() const { return m_more; }
    Label *problem() const { return m_problem; }

Q_SIGNALS:
    /// It is to be opened.
    void chosen(const Frontdesk::Message &note);

private:
    void build();
    void ask();
    void take(const QList<Message> &notes);
    bool isListed(const MessageId &id) const;
    static void noteNext(const QPointer<NoteFileSection> &section,
                         ConversationActions &actions,
                         NoteActions &notes,
                         const Conversation &where,
                         QStringList paths);
    void tellOf(const Conversation &where, const QString &path, const Error &why);
    void tell(const QString &sentence);

    Parts m_parts;
    Conversation m_conversation;
    QList<Message> m_found; ///< one more than is shown, if there are more
    QStringList m_authors; ///< of those that are shown
    QStringList m_failures; ///< of the files that were attached last
    bool m_couldNotRead = false; ///< and that is said
    SamePersonWatch *m_same;
    int m_wanted = ShownFirst;
    int m_asked = 0; ///< of which only the last counts
    QWidget *m_list = nullptr; ///< made anew with each change
    QWidgetList m_rows; ///< in it
    QVBoxLayout *m_column;
    IconButton *m_attach;
    Label *m_problem;
    Button *m_more;
};

} // namespace Frontdesk
