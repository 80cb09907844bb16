// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's part in templates.
#include "ui/composer/composer.h"
#include "ui/shell/chatpane.h"
#include "ui/shell/desk.h"
#include "ui/shell/deskmodels.h"
#include "ui/shell/deskpages.h"
#include "ui/templates/composertemplates.h"

namespace Frontdesk {

TemplateShelf &Desk::templates() const
{
    return m_models.templates;
}

void Desk::showTemplates()
{
    m_pages->showTemplates(m_models.templates);
}

void Desk::insertTemplate(const TemplateId &id)
{
    if (auto *templates = m_chat->composer()->findChild<ComposerTemplates *>())
        templates->insert(id);
}

} // namespace Frontdesk
