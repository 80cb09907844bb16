// SPDX-License-Identifier: GPL-3.0-or-later
// What templates said before, and what was written and is not saved yet.
#include "ui/templates/librarybegun.h"
#include "ui/templates/librarypage.h"
#include "ui/templates/templateeditor.h"
#include "ui/templates/templateversions.h"
#include "ui/theme/textblock.h"

namespace Frontdesk {

void LibraryPage::showVersions(const ReplyTemplate &one)
{
    auto *versions = new TemplateVersions(
        {theme(), m_parts.clock, m_source, m_parts.accounts, m_parts.sentence}, one, this);
    connect(versions,
            &TemplateVersions::restored,
            this,
            [this, title = one.title](const TemplateId &id) {
                std::function<void()> back;
                if (m_editor->isEdited())
                    back = [this, left = *begun()] {
                        goOn(left);
                    };
                m_chosen = id;
                m_editor->show(ReplyTemplate()); // what is shown is not what it says any more
                fillFolders();
                fillList();
                say(tr("“%1” says again what it said.").arg(withoutBidiControls(title)), back);
            });
    versions->open();
}

std::optional<LibraryBegun> LibraryPage::begun() const
{
    if (m_editor->isHidden())
        return {};
    return LibraryBegun{m_editor->opened(), m_editor->written(), m_editor->isEdited()};
}

void LibraryPage::goOn(const LibraryBegun &begun)
{
    m_chosen = begun.opened.id;
    if (begun.edited)
        m_editor->goOn(begun.opened, begun.written);
    else
        m_editor->show(begun.opened);
    m_editor->setVisible(true);
    fillList(); // its row is chosen, and what is written stays
}

} // namespace Frontdesk
