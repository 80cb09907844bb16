// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/desksources.h"
#include "core/client/noticerules.h"
#include "ui/widgets/pane.h"

#include <QTimer>

#include <functional>

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
    /// When nothing makes itself heard. @p now: what that is compared with, ms UTC; called as long as
    /// this lives.
    void setQuiet(const NoticeSettings &rules, const std::function<qint64()> &now);
    /// Buttons show the keys that @p commands has; the menu does what they are.
    void follow(Commands &commands);
    void openMenu();

Q_SIGNALS:
    void settingsRequested();
    void noticesRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    QString stateWords() const;
    QString delayWords() const;
    bool isQuietHour() const;

    DeskSources m_sources;
    Commands *m_commands = nullptr;
    MeButton *m_me;
    ElidedLabel *m_name;
    Label *m_state;
    IconButton *m_bell;
    IconButton *m_settings;
    CountMark *m_bellCount;
    CountMark *m_meCount;
    NoticeSettings m_rules;
    std::function<qint64()> m_now;
    QTimer m_quietEnds;
    QTimer m_hours; ///< while there are some
    qint64 m_quietUntil = 0; ///< 0: not quiet
    int m_notices = 0;
    bool m_narrow = false;
};

} // namespace Frontdesk
