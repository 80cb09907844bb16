// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/templates/templateindex.h"
#include "core/templates/variablevalues.h"
#include "ui/templates/slashquery.h"
#include "ui/theme/displaylist.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QKeyEvent;

namespace Frontdesk {

class AccountSource;
class AttributeSource;
class Clock;
class Composer;
class ContactSource;
class LinkSource;
class TemplatePopup;
class TemplateShelf;
class VariableMarks;

/// Templates where a reply is written: "/" offers them over the field, Enter or Tab puts the chosen
/// one in its place. One text goes into the field at the cursor; several bubbles, or media, above it,
/// in their order. A variable that nobody knows the value of stays, is marked, and nothing is sent
/// until it is written.
class ComposerTemplates : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        TemplateShelf &shelf;
        AccountSource &accounts;
        ContactSource &contacts;
        LinkSource &link;
        PictureOf pictures;
        const AttributeSource *attributes = nullptr; ///< null: variables know no fields
    };

    /// Goes with @p composer.
    ComposerTemplates(const Parts &parts, Composer &composer);
    ~ComposerTemplates() override;

    /// At the cursor; nothing happens where no reply can be written.
    void insert(const TemplateId &id);
    /// Writes the slash that opens the list, as a button does.
    void open();
    /// To the next variable that is to be filled. False if there is none.
    bool goToNext();
    /// Why a reply cannot be sent as it is; empty: it can.
    QString obstacle(const QString &text, const QList<Content> &files) const;
    /// From which template each of @p bubbles of the open chat was made, as far as it still says what the
    /// template did; null: from none.
    QList<TemplateId> origins(const QList<Content> &bubbles) const;
    /// What variables are filled with in the chat of the moment.
    Templates::VariableValues values() const;
    /// The name of the key that goes to the next variable; empty: there is none.
    void setNextKey(const QString &name) { m_nextKey = name; }
    /// What stands first where nothing is typed behind the slash.
    void setSuggested(std::function<QList<TemplateId>()> suggested)
    {
        m_suggested = std::move(suggested);
    }
    /// Null as long as nobody typed a slash.
    TemplatePopup *popup() const;
    VariableMarks *marks() const { return m_marks; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    void follow();
    std::optional<SlashQuery> query() const;
    QList<Templates::Hit> hitsFor(const SlashQuery &query) const;
    void offer(const SlashQuery &query);
    void close();
    void take(const Templates::Hit &hit);
    void remember(const TemplateId &id, const Content &filled);
    void askContact();
    QHash<QString, QString> fields() const;

    Parts m_parts;
    Composer &m_composer;
    VariableMarks *m_marks;
    QPointer<TemplatePopup> m_popup; ///< a child of the window, which may go before
    /// What was inserted and is not sent, by chat.
    QHash<ConversationId, QList<std::pair<TemplateId, Content>>> m_inserted;
    Contact m_contact; ///< of the chat of the moment, once it is known
    std::function<QList<TemplateId>()> m_suggested;
    QString m_nextKey;
    bool m_typed = false; ///< a key wrote something, and the text is about to change
    int m_left = -1; ///< where the slash stands whose list was closed
};

} // namespace Frontdesk
