// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"

class QWidget;

namespace Frontdesk {

class ChatPane;
class Commands;
class ComposerTemplates;
class PictureCache;
class TemplateShelf;
class Theme;

/// What templates in a chat work with.
struct ChatTemplateParts {
    const Theme &theme;
    const DeskSources &sources;
    TemplateShelf &shelf;
    PictureCache &pictures;
};

/// Offers templates where replies are written in @p chat, and binds what is done with them as long as
/// @p owner lives. What it makes goes with the composer.
ComposerTemplates *
bindTemplates(const ChatTemplateParts &parts, ChatPane &chat, QWidget &owner, Commands &commands);

} // namespace Frontdesk
