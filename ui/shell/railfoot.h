// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "ui/widgets/pane.h"

#include <QTimer>

namespace Frontdesk {

class Commands;
class CountMark;
class ElidedLabel;
class IconButton;
class Label;
class MeButton;

/// The lower end of the rail: who I am, with a menu of what is mine, what came that I have not looked
/// at, and the settings. A narrow rail has room for me alone: there the menu leads to the rest.
class RailFoot : public Pane
{
    Q_OBJECT

public:
    RailFoot(const Theme &theme, const DeskSources &sources, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    /// How many notices nobody has looked at.
    void setNotices(int count);
    /// Nothing makes itself heard until then, ms UTC; not later than @p now: it does.
    void setQuiet(qint64 until, qint64 now);
    /// Buttons show the keys that @p commands has; the menu does what they are.
    void follow(Commands &commands);
    void openMenu();

Q_SIGNALS:
    void settingsRequested();
    void noticesRequested();

private:
    void build();
    void refresh();
    QString stateWords() const;

    DeskSources m_sources;
    Commands *m_commands = nullptr;
    MeButton *m_me;
    ElidedLabel *m_name;
    Label *m_state;
    IconButton *m_bell;
    IconButton *m_settings;
    CountMark *m_bellCount;
    CountMark *m_meCount;
    QTimer m_quietEnds;
    qint64 m_quietUntil = 0; ///< 0: not quiet
    int m_notices = 0;
    bool m_narrow = false;
};

} // namespace Frontdesk
