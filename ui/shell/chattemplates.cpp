// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chattemplates.h"

#include "core/client/accountsource.h"
#include "core/client/attributesource.h"
#include "core/client/contactsource.h"
#include "core/client/linksource.h"
#include "ui/commands/commands.h"
#include "ui/composer/composer.h"
#include "ui/models/picturecache.h"
#include "ui/models/templateshelf.h"
#include "ui/shell/chatpane.h"
#include "ui/templates/composersuggestions.h"
#include "ui/templates/composertemplates.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycaps.h"

#include <QCoreApplication>

namespace Frontdesk {

ComposerTemplates *
bindTemplates(const ChatTemplateParts &parts, ChatPane &chat, QWidget &owner, Commands &commands)
{
    auto *composer = chat.composer();
    auto *templates = new ComposerTemplates(
        {parts.theme,
         parts.shelf.clock(),
         parts.shelf,
         parts.sources.accounts,
         parts.sources.contacts,
         parts.sources.link,
         [&pictures = parts.pictures](const QString &sha) { return pictures.picture(sha); },
         &parts.sources.attributes},
        *composer);
    new ComposerSuggestions(
        {parts.theme, parts.sources.suggestions, parts.shelf}, *composer, *templates);
    const auto unwritten = [composer] {
        return composer->isLive()
            ? QString()
            : QCoreApplication::translate("Frontdesk::Commands", "No reply is written here");
    };
    commands.bind(
        "reply.template", &owner, [templates] { templates->open(); }, unwritten);
    commands.bind(
        "reply.next-variable", &owner, [templates] { templates->goToNext(); }, unwritten);
    const auto tellKey = [templates, &commands] {
        templates->setNextKey(keyName(commands.keyOf(u"reply.next-variable")));
    };
    QObject::connect(&commands, &Commands::keysChanged, templates, tellKey);
    tellKey();
    auto *button = new IconButton(
        parts.theme,
        QStringLiteral("template"),
        QCoreApplication::translate("Frontdesk::ChatTemplates", "Insert a template"));
    QObject::connect(button, &IconButton::clicked, templates, &ComposerTemplates::open);
    composer->addTool(button);
    return templates;
}

} // namespace Frontdesk
