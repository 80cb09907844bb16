// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "core/client/conversationsource.h"
#include "core/client/viewsource.h"
#include "ui/commands/commands.h"
#include "ui/commands/keydispatcher.h"
#include "ui/commands/palette.h"
#include "ui/commands/palettemodel.h"
#include "ui/commands/palettetemplates.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/inboxpane.h"
#include "ui/models/picturecache.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskpages.h"
#include "ui/shell/listviews.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

constexpr int MostRemembered = 6;

} // namespace

Finder::Finder(const Parts &parts, Desk &desk, QWidget &window)
    : QObject(&desk)
    , m_desk(desk)
    , m_sources(parts.sources)
    , m_model(std::make_unique<PaletteModel>(
          parts.commands, m_sources.names, m_sources.accounts, parts.clock))
    , m_palette(std::make_unique<Palette>(
          parts.theme,
          *m_model,
          [pictures = &desk.pictures()](const QString &sha) { return pictures->picture(sha); },
          &window))
{
    m_model->searchMessagesIn(m_sources.search);
    parts.keys.yieldTo(m_palette.get());
    parts.commands.bind("palette.open", &desk, [this] { open(); });
    connect(&desk, &Desk::stateChanged, this, &Finder::remember);
    connect(m_palette.get(), &Palette::conversationChosen, this, &Finder::openConversation);
    connect(m_palette.get(), &Palette::messageChosen, &desk, &Desk::reveal);
    connect(m_palette.get(),
            &Palette::conversationWindowChosen,
            &desk,
            [&desk](const Conversation &conversation) {
                Q_EMIT desk.windowRequested(conversation.id);
            });
    connect(m_palette.get(), &Palette::messageWindowChosen, &desk, &Desk::revealRequested);
    connect(m_palette.get(), &Palette::accountChosen, this, &Finder::openAccount);
    connect(m_palette.get(), &Palette::viewChosen, this, &Finder::openView);
    connect(m_palette.get(), &Palette::templateChosen, &desk, &Desk::insertTemplate);
    connect(m_palette.get(), &Palette::searchChosen, this, [this](const QString &typed) {
        m_desk.pages()->showSearch(typed);
    });
    // Later: a command may make the desk anew, and the palette with it, which is being left just now.
    connect(
        m_palette.get(),
        &Palette::commandChosen,
        &parts.commands,
        [&commands = parts.commands](const Command *command) { commands.run(*command); },
        Qt::QueuedConnection);
    remember();
}

Finder::~Finder() = default;

void Finder::open()
{
    auto ids = m_opened;
    ids.removeAll(m_desk.state().conversation); // which is open
    m_model->setRecent({});
    if (!ids.isEmpty())
        m_model->awaitRecent();
    m_model->setViews(m_sources.views.views());
    offerTemplates();
    m_palette->come();
    auto recent = std::make_shared<QList<Conversation>>();
    for (const auto &id : std::as_const(ids)) {
        whenDone(m_sources.conversations.row(id),
                 m_palette.get(),
                 [this, recent, last = id == ids.constLast()](const Result<ConversationRow> &row) {
                     if (row)
                         recent->append(row->conversation);
                     if (last)
                         m_model->setRecent(*recent);
                 });
    }
}

/// Of the chat that is open, whose words they will be.
void Finder::offerTemplates()
{
    const Composer *composer = m_desk.composer();
    m_model->setTemplates(
        {&m_desk.templates(),
         composer->target().account.id,
         composer->isLive()
             ? QString()
             : QCoreApplication::translate("Frontdesk::Commands", "No reply is written here")});
}

void Finder::remember()
{
    const ConversationId now = m_desk.state().conversation;
    if (now.isNull() || m_opened.value(0) == now)
        return;
    m_opened.removeAll(now);
    m_opened.prepend(now);
    m_opened = m_opened.mid(0, MostRemembered);
}

void Finder::openConversation(const Conversation &conversation)
{
    m_desk.open(conversation.id);
    m_desk.chat()->composer()->edit()->setFocus(Qt::ShortcutFocusReason);
}

void Finder::openView(const SavedView &view)
{
    ListViews::showIn(*m_desk.inbox(), view);
    m_desk.inbox()->view()->setFocus(Qt::ShortcutFocusReason);
}

void Finder::openAccount(const Account &account)
{
    m_desk.showAccount(account.id);
}

} // namespace Frontdesk
