// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/palettetemplates.h"

#include "core/client/accountsource.h"
#include "ui/models/templateshelf.h"
#include "ui/models/templatewords.h"
#include "ui/theme/textblock.h"

namespace Frontdesk {

QList<PaletteRow>
PaletteTemplates::rows(const QString &typed, const AccountSource &accounts, int most) const
{
    QList<PaletteRow> rows;
    if (!shelf)
        return rows;
    const Search::FuzzyPattern pattern(typed);
    const auto hits = shelf->find(typed, account, most);
    for (auto hit : hits) {
        Templates::markPlaces(hit, typed);
        PaletteRow row;
        row.kind = PaletteRow::Kind::Template;
        row.templateId = hit.found.id;
        row.account.locale = accounts.account(account).value_or(Account{}).locale;
        const QString title = withoutBidiControls(hit.found.title);
        QStringList more{TemplateWords::bubbles(hit.bubbles.size()),
                         withoutBidiControls(TemplateWords::scope(hit.found, accounts))};
        if (hit.found.code.isEmpty()) {
            row.title = title;
            row.hits = hit.title;
        } else {
            row.title = TemplateWords::slash(hit.found);
            row.hits = hit.code;
            for (auto &range : row.hits)
                ++range.start; // behind the slash
            more.prepend(title);
        }
        row.off = !obstacle.isEmpty();
        row.detail = row.off ? obstacle : more.join(QStringLiteral(" · "));
        // Beside people and commands it counts as much as its name fits.
        row.score = std::max(pattern.score(Search::spelled(hit.found.code)).value_or(0),
                             pattern.score(Search::spelled(hit.found.title)).value_or(0));
        rows.append(row);
    }
    return rows;
}

} // namespace Frontdesk
