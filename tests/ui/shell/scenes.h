// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixedclock.h"
#include "tests/ui/support/fakeplayer.h"
#include "tests/ui/support/fakesetup.h"
#include "ui/commands/commands.h"
#include "ui/conversation/playback.h"
#include "ui/models/picturecache.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Frontdesk::Test {

/// The window of a made-up company, and everything that comes up in it or over it.
class Scenes
{
public:
    struct Scene {
        const char *name;
        int controls; ///< at least so many are in it
        QWidget *(*open)(Scenes &scenes); ///< answers with what is to be looked at; null: failed
    };
    static const QList<Scene> &all();

    Scenes();
    ~Scenes();
    Q_DISABLE_COPY_MOVE(Scenes)

    /// Shows it, alone. Null: it did not come.
    QWidget *open(const Scene &scene);
    /// The desk with a chat in it; null if it is not filled in time.
    QWidget *showDesk();
    /// Runs a command of the window, and waits for what comes up of it.
    template <typename Widget>
    Widget *after(const char *command)
    {
        if (!showDesk() || !window.commands().run(command))
            return nullptr;
        return shown<Widget>();
    }
    template <typename Widget>
    Widget *shown()
    {
        Widget *found = nullptr;
        const bool came = isTrueSoon([&] {
            const auto all = window.findChildren<Widget *>();
            for (auto *one : all) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return came ? found : nullptr;
    }

    Theme theme;
    FixedClock clock;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    FakeDesk fakes;
    FakeSetup setup;
    FakeSignIn signIn;
    FakePlayers players;
    PictureCache pictures{fakes.media};
    Playback playback{fakes.media, players.make()};
    MainWindow window{theme, clock, settings};

private:
    static bool isTrueSoon(const std::function<bool()> &condition);
};

} // namespace Frontdesk::Test
