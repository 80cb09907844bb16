// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Frontdesk::Templates {

/// A stretch of two texts that are compared.
struct DiffPart {
    enum class Kind { Same, Gone, New };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// What has to be taken out of @p before and put into it to make @p after: by words where there are
/// spaces between them, else by letters with their marks. Where something was replaced, what is gone
/// stands first. All parts but the new ones together are @p before, all but those that are gone @p
/// after. Very long changes are one: this takes milliseconds at most.
QList<DiffPart> difference(const QString &before, const QString &after);

} // namespace Frontdesk::Templates
