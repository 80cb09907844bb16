// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/panels.h"

#include "tests/ui/gallery/composers.h"
#include "tests/ui/gallery/fields.h"
#include "tests/ui/gallery/papers.h"
#include "tests/ui/gallery/persons.h"
#include "tests/ui/gallery/scheduled.h"
#include "tests/ui/gallery/tasks.h"
#include "tests/ui/gallery/templates.h"
#include "tests/ui/gallery/writing.h"
#include "ui/shell/programlanguage.h"
#include "ui/theme/theme.h"

namespace Frontdesk::Test {

void shootPanels(Theme &theme,
                 const Clock &clock,
                 ProgramLanguage &words,
                 const QString &own,
                 const QString &pictures,
                 const Shoot &shoot)
{
    const auto code = QStringLiteral("zh_TW");
    words.set({code});
    theme.setLanguage(words.language());
    const Shoot named = [&](QWidget &window, const QString &name, QSize size) {
        shoot(window, name + QLatin1Char('-') + code, size);
    };
    shootComposers(theme, clock, named);
    shootPersons(theme, clock, named);
    shootFields(theme, clock, named);
    shootScheduled(theme, clock, named);
    shootTasks(theme, clock, named);
    shootWriting(theme, clock, named);
    shootPapers(theme, clock, pictures, named);
    shootTemplates(theme, clock, pictures, named);
    words.set({own});
    theme.setLanguage(words.language());
}

} // namespace Frontdesk::Test
