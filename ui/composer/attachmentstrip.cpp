// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/attachmentstrip.h"

#include "core/templates/variables.h"
#include "ui/models/contenttext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>

#include <utility>

namespace Frontdesk {

namespace {

constexpr int ChipRadius = 6;

} // namespace

AttachmentStrip::AttachmentStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Attachments"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.metrics().gap.normal);
    hide();
}

void AttachmentStrip::add(const Content &content)
{
    m_contents.append(content);
    rebuild();
}

QList<Content> AttachmentStrip::take()
{
    auto contents = std::exchange(m_contents, {});
    rebuild();
    return contents;
}

void AttachmentStrip::bringOut(qsizetype index)
{
    const Content content = m_contents.takeAt(index);
    rebuild();
    Q_EMIT wordsWanted(content.text);
}

void AttachmentStrip::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto &gap = m_theme.metrics().gap;
    for (qsizetype i = 0; i < m_contents.size(); ++i) {
        const Content &content = m_contents.at(i);
        const bool isText = content.kind == ContentKind::Text;
        const QString file = content.media ? content.media->fileName : QString();
        const QString name = isText ? content.text.simplified()
            : file.isEmpty()        ? ContentText::kindName(content.kind)
                                    : withoutBidiControls(file);
        const bool isOpen = isText && !Templates::variablesIn(content.text).isEmpty();
        auto *box = new Pane(m_theme, &Colors::hover);
        box->setCornerRadius(ChipRadius);
        auto *inside = new QHBoxLayout(box);
        inside->setContentsMargins(gap.normal, gap.tiny, gap.tiny, gap.tiny);
        auto *label = new ElidedLabel(
            m_theme, TextStep::Detail, Weight::Normal, isOpen ? &Colors::bad : &Colors::text);
        label->setElideMode(isText ? Qt::ElideRight : Qt::ElideMiddle);
        label->setMaximumTextWidth(isText ? 110 : 160);
        label->setText(name);
        auto *leaveOut = new IconButton(m_theme,
                                        QStringLiteral("close"),
                                        tr("Leave out %1").arg(name),
                                        IconButton::Size::Small);
        connect(leaveOut, &IconButton::clicked, this, [this, i] {
            m_contents.removeAt(i);
            rebuild();
        });
        inside->addWidget(label);
        if (isText) {
            auto *edit = new IconButton(m_theme,
                                        QStringLiteral("edit"),
                                        tr("Write on %1").arg(name),
                                        IconButton::Size::Small);
            connect(edit, &IconButton::clicked, this, [this, i] { bringOut(i); });
            inside->addWidget(edit);
        }
        inside->addWidget(leaveOut);
        m_row->addWidget(box);
    }
    m_row->addStretch();
    setVisible(!m_contents.isEmpty());
    Q_EMIT changed();
}

} // namespace Frontdesk
