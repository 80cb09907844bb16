// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/searchsource.h"
#include "core/search/term.h"
#include "ui/widgets/pane.h"

#include <memory>

namespace Frontdesk {

class ChatFind;
class IconButton;
class TextField;

/// Finds in the chat below it: what is typed is marked there, and the arrows go from one message
/// that has it to the next.
class FindBar : public Pane
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &)>;

    FindBar(const Theme &theme, SearchSource &source, Sentence sentence, QWidget *parent = nullptr);
    ~FindBar() override;

    /// Where to look from now on; what was typed stays.
    void setConversation(const ConversationId &conversation);
    /// Into the field, with what was typed last selected.
    void begin();
    /// The same with what was typed into a bar that stood here before.
    void resume(const QString &typed);
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
    void ask();
    void showCount();
    void setTerms(const Search::Query &query);

    Sentence m_sentence;
    std::unique_ptr<ChatFind> m_find;
    ConversationId m_conversation;
    QList<Search::Term> m_terms;
    TextField *m_field;
    IconButton *m_older;
    IconButton *m_newer;
    IconButton *m_close;
};

} // namespace Frontdesk
