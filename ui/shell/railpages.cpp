// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railpages.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

RailPage railPage(const char *id, const char *icon, const char *title, const char *command)
{
    return {QLatin1String(id),
            QLatin1String(icon),
            QCoreApplication::translate("Frontdesk::Rail", title),
            QLatin1String(command)};
}

} // namespace

QList<RailPage> railPages()
{
    return {
        railPage("inbox", "inbox", QT_TRANSLATE_NOOP("Frontdesk::Rail", "Inbox"), ""),
        railPage(
            "search", "search", QT_TRANSLATE_NOOP("Frontdesk::Rail", "Search"), "search.messages"),
        railPage("templates",
                 "template",
                 QT_TRANSLATE_NOOP("Frontdesk::Rail", "Templates"),
                 "templates.show"),
        railPage("tasks", "todo", QT_TRANSLATE_NOOP("Frontdesk::Rail", "My tasks"), "tasks.show"),
    };
}

} // namespace Frontdesk
