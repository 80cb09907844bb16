// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/pane.h"

#include <QList>

namespace Frontdesk {

class IconButton;
class Label;
class WorkControl;

/// What can be done with several conversations at once. Stands where the chips stand while more than
/// one is selected.
class SelectionBar : public Pane
{
    Q_OBJECT

public:
    SelectionBar(const Theme &theme, WorkControl &control, QWidget *parent = nullptr);

    void setSelected(const QList<ConversationId> &ids);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The menu of the selected rows, at @p global.
    void menuWanted(const QPoint &global);
    void tagsWanted(const QList<Frontdesk::ConversationId> &conversations);
    void cleared();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IconButton *add(const QString &icon, const QString &name);
    /// Shown where there is room for it; the menu has it too.
    void addExtra(const QString &icon,
                  const QString &name,
                  void (WorkControl::*deed)(const QList<ConversationId> &));
    void askNote(const IconButton &below);
    void fit();

    WorkControl &m_control;
    QList<ConversationId> m_ids;
    Label *m_count;
    QList<IconButton *> m_always;
    QList<IconButton *> m_extras; ///< the first goes last
};

} // namespace Frontdesk
