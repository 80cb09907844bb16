// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/linksource.h"

namespace Frontdesk::Test {

inline LinkStatus online()
{
    LinkStatus status;
    status.state = LinkStatus::State::Online;
    return status;
}

class FakeLink : public LinkSource
{
public:
    LinkStatus status() const override { return now; }
    User me() const override { return user; }
    QString organisation() const override { return name; }
    void tryNow() override { ++tries; }

    void set(const LinkStatus &status)
    {
        now = status;
        Q_EMIT statusChanged();
    }

    LinkStatus now = online();
    User user;
    QString name;
    int tries = 0;
};

} // namespace Frontdesk::Test
