// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/tag.h"

#include <QList>
#include <QPoint>

#include <functional>

class QWidget;

namespace Frontdesk {

class Commands;
class Desk;
class Theme;
class WorkControl;
struct DeskSources;
struct Error;

/// Who is told what was done with tags, and where the way back is offered.
struct TagTellers {
    WorkControl &work;
    std::function<void(const Error &error)> failed;
};

/// Lets tags be given to @p customers and taken from them, in a form below @p anchor that goes with
/// @p owner.
void openTags(const Theme &theme,
              const DeskSources &sources,
              const QList<ContactId> &customers,
              const TagTellers &tellers,
              QWidget &owner,
              const QWidget &anchor);

/// What can be done with @p tag of @p customer, in a menu of @p desk at @p at on the screen.
void openTagMenu(Desk &desk, const ContactId &customer, const Tag &tag, const QPoint &at);

/// Binds what is done with tags to the selected conversations of @p desk, or to the open one.
void bindTags(Desk &desk, Commands &commands);

} // namespace Frontdesk
