// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/words.h"

#include <QCoreApplication>
#include <QTranslator>

namespace Frontdesk {

void installWords(QCoreApplication &application)
{
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/words/frontdesk_en.qm")))
        QCoreApplication::installTranslator(english);
}

} // namespace Frontdesk
