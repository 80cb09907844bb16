// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/scenes.h"
#include "tests/ui/support/controls.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace Frontdesk::Test;
using namespace Qt::StringLiterals;

namespace {

/// Straight to the pipe.
void say(const QJsonObject &object)
{
    std::fprintf(stdout, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonArray namesIn(const QWidget &shown)
{
    QJsonArray names;
    const auto all = controlsIn(shown);
    for (auto *control : all)
        names.append(nameOf(*control));
    return names;
}

/// Shows one scene after the other, whenever a line comes, and says which controls it has: what a
/// screen reader is to find.
class AccessHost : public QObject
{
public:
    AccessHost()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &AccessHost::next);
    }

private:
    void next()
    {
        char line[64];
        if (::read(STDIN_FILENO, line, sizeof line) <= 0)
            return QCoreApplication::quit();
        while (m_number < Scenes::all().size()) {
            const auto &scene = Scenes::all().at(m_number++);
            m_scenes.reset();
            m_scenes = std::make_unique<Scenes>();
            const auto *shown = m_scenes->open(scene);
            // What pops up is told of by events: Qt leaves it out of the tree on the bus.
            if (shown && shown->windowType() == Qt::Popup)
                continue;
            return say({{u"scene"_s, QString::fromLatin1(scene.name)},
                        {u"names"_s, shown ? namesIn(*shown) : QJsonArray()}});
        }
        m_scenes.reset();
        say({{u"end"_s, true}});
    }

    QSocketNotifier m_input;
    qsizetype m_number = 0;
    std::unique_ptr<Scenes> m_scenes;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"accesshost"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const AccessHost host;
    return QApplication::exec();
}
