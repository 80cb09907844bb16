// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "core/templates/variables.h"

#include <QStringList>

namespace Frontdesk::Templates {

/// All that @p content says, in its order: its text, the words of a card, and those on its buttons.
QStringList saidIn(const Content &content);

/// The names of the variables in what @p content says, in their order: in its text, and in the words
/// of a card.
QStringList variablesOf(const Content &content);

/// The names of those that still have to be filled by hand when they are filled with @p valueOf.
QStringList unresolvedIn(const Content &content, const ValueOf &valueOf);

/// @p content with its variables filled, as fill() does it. In a card words are filled, never
/// addresses or data.
Content filled(Content content, const ValueOf &valueOf);

} // namespace Frontdesk::Templates
