// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskerrors.h"

#include "core/domain/task.h"

#include <QCoreApplication>

namespace Frontdesk::TaskErrors {

namespace {

struct TaskErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Frontdesk::ErrorText)
};

} // namespace

std::optional<QString> words(const QString &code, const QVariantMap &args)
{
    if (code == u"task.changed")
        return TaskErrorWords::tr("somebody else changed the to-do first. Look, then try again.");
    if (code == u"task.empty")
        return TaskErrorWords::tr("a to-do says what is to be done. Write a few words.");
    if (code == u"task.no-due")
        return TaskErrorWords::tr(
            "a to-do that comes back needs a time. Say when it is due first.");
    if (code == u"task.not-found")
        return TaskErrorWords::tr("the to-do is not there any more. Somebody may have removed it.");
    if (code == u"task.too-long") {
        return TaskErrorWords::tr("a to-do may have at most %L1 characters.")
            .arg(args.value(QStringLiteral("limit"), Task::LongestText).toInt());
    }
    return {};
}

} // namespace Frontdesk::TaskErrors
