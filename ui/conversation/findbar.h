// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/searchsource.h"
#include "core/search/term.h"
#include "ui/widgets/pane.h"

#include <memory>

namespace Frontdesk {

class Button;
class ChatFind;
class IconButton;
class Label;
class LinkSource;
class TextField;

/// Finds in the chat below it: what is typed is marked there, and the arrows go from one message
/// that has it to the next. Says how far back this computer was looked through, and lets the relay look
/// further.
class FindBar : public Pane
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &)>;

    FindBar(const Theme &theme,
            SearchSource &source,
            LinkSource &link,
            Sentence sentence,
            QWidget *parent = nullptr);
    ~FindBar() override;

    /// Where to look from now on; what was typed stays.
    void setConversation(const ConversationId &conversation);
    /// Into the field, with what was typed last selected.
    void begin();
    /// As a button does it: begins, or closes when it is open.
    void toggle();
    /// Nothing is marked any more.
    void end();
    bool hasTheFocus() const;
    QString typed() const;
    TextField *field() const { return m_field; }
    /// What is to be marked in the texts.
    const QList<Search::Term> &terms() const { return m_terms; }

Q_SIGNALS:
    /// Show this message.
    void moved(const Frontdesk::Message &message);
    /// Other words are to be marked.
    void termsChanged();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void ask();
    void showCount();
    void showFoot();
    QString footText() const;
    void setTerms(const Search::Query &query);

    LinkSource &m_link;
    Sentence m_sentence;
    std::unique_ptr<ChatFind> m_find;
    ConversationId m_conversation;
    QList<Search::Term> m_terms;
    TextField *m_field;
    IconButton *m_older;
    IconButton *m_newer;
    IconButton *m_close;
    QWidget *m_foot; ///< how far back was looked
    Label *m_footText;
    Button *m_relay;
};

} // namespace Frontdesk
